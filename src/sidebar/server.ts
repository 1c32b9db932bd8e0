/** The only file that names google.script.run: the add-on's functions as promises whose answers are checked. */

import * as z from "zod/mini";
import type { Failure } from "../app/contract/contract";
import {
  DescriptionSchema,
  ExplanationSchema,
  failureIn,
  PreviewSchema,
  ReceiptSchema,
  UndoneSchema,
} from "../app/contract/contract";
import { ProgressSchema, SetupSchema } from "../app/contract/kept";
import { LargeListSchema } from "../app/contract/large-list";
import type { LargeListRequest } from "../app/contract/queries";
import type {
  DescribeRequest,
  DraftRequest,
  ExplainRequest,
  RunRequest,
  SetupRequest,
  ShowRequest,
  UndoRequest,
} from "../app/contract/requests";

/** What can go wrong before the add-on's own code has answered. */
export interface Break {
  readonly ok: false;
  readonly code: "OFFLINE" | "ACCOUNTS" | "SLOW" | "BUSY" | "BROKEN" | "UNREADABLE";
  /** What the page was told, for the person who mends it; may be empty. */
  readonly message: string;
}

export type Refusal = Failure | Break;

export type Answered<Result> = { readonly ok: true; readonly result: Result } | Refusal;

interface Runner {
  withSuccessHandler(handler: (answer: unknown) => void): Runner;
  withFailureHandler(handler: (error: unknown) => void): Runner;
  readonly [name: string]: (argument: never) => unknown;
}

declare const google: { readonly script: { readonly run: Runner } };

export const server = {
  describe: (request: DescribeRequest) => ask("describe", request, DescriptionSchema),
  preview: (request: RunRequest) => ask("preview", request, PreviewSchema),
  write: (request: RunRequest) => ask("write", request, ReceiptSchema),
  explain: (request: ExplainRequest) => ask("explain", request, ExplanationSchema),
  undo: (request: UndoRequest) => ask("undo", request, UndoneSchema),
  redo: () => ask("redo", null, ReceiptSchema),
  draft: (request: DraftRequest) => ask("draft", request, z.null()),
  setup: (request: SetupRequest) => ask("setup", request, z.array(SetupSchema)),
  progress: () => ask("progress", null, ProgressSchema),
  cancel: (run: string) => ask("cancel", { run }, z.null()),
  revision: () => ask("revision", null, z.string()),
  show: (request: ShowRequest) => ask("show", request, z.null()),
  large: (request: LargeListRequest) => ask("large", request, LargeListSchema),
};

export type Server = typeof server;

/** @private */
function ask<Schema extends z.ZodMiniType>(
  name: string,
  request: unknown,
  schema: Schema,
): Promise<Answered<z.infer<Schema>>> {
  return new Promise((resolve) => {
    const runner = google.script.run
      .withSuccessHandler((answer) => resolve(readAnswer(answer, schema)))
      .withFailureHandler((error) => resolve(breakOf(error)));
    (runner[name] as (request: unknown) => unknown)(request);
  });
}

/** @private */
function readAnswer<Schema extends z.ZodMiniType>(
  answer: unknown,
  schema: Schema,
): Answered<z.infer<Schema>> {
  const failure = failureIn(answer);
  if (failure) return failure;
  const success = z.object({ ok: z.literal(true), result: z.unknown() }).safeParse(answer);
  const parsed = success.success ? schema.safeParse(success.data.result) : success;
  if (success.success && parsed.success) return { ok: true, result: parsed.data as z.infer<Schema> };
  const paths = parsed.error?.issues.map(({ path }) => path.join(".")).join(", ");
  return { ok: false, code: "UNREADABLE", message: paths ?? "" };
}

/** With several Google accounts the page calls as one and the file belongs to another; Google says only this. @private */
const ACCOUNTS =
  /PERMISSION_DENIED|authoriz|authoris|permission|sign.?in|授权|授權|权限|權限|无权|無權|登录|登入/i;

/** Google ended the script after six minutes, or began none, because too many are on their way or the day's use is up. @private */
const ENDED: readonly (readonly [Break["code"], RegExp])[] = [
  ["ACCOUNTS", ACCOUNTS],
  ["SLOW", /execution t|起動時間|ungszeit|执行时间|執行時間/i],
  ["BUSY", /too m(?:any|uch)|simultan|gleichz|同时|同時|時間が/i],
];

/** @private */
function breakOf(error: unknown): Break {
  const reason = typeof error === "object" && error !== null && "message" in error ? error.message : error;
  const name = typeof error === "object" && error !== null && "name" in error ? String(error.name) : "";
  const message = String(reason ?? "");
  const isOffline = !navigator.onLine || name === "NetworkError" || /NetworkError|HTTP 0\b/.test(message);
  if (isOffline) return { ok: false, code: "OFFLINE", message: "" };
  return { ok: false, code: ENDED.find(([, words]) => words.test(message))?.[0] ?? "BROKEN", message };
}
