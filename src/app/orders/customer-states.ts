/** Customers of whom a column says that they have left, pay nothing yet, or may buy some day: whether they count is asked. */

import { textOf, tidy } from "../../core/cells/cell";
import { yesNoOf } from "../../core/cells/yes-no";
import { sum } from "../../core/numbers/sum";
import { amountText } from "../../core/report/plain-number";
import { FIELDS } from "../../core/table/fields";
import type { Table } from "../../core/table/table";
import { alike, filledText, type Text } from "../../core/texts/language";
import type { Decisions } from "../contract/decisions";
import { alternatives } from "../reading/alternatives";
import type { InputColumn, Source } from "../reading/place/source";
import { type Choice, listed, type Remark } from "../reading/remark";
import { READING_TEXTS } from "../reading/texts";
import { fewWords } from "./free-columns";
import { type LinesRead, numbersOf, unchanged, withoutLines } from "./order-lines";
import { plain } from "./state-words";
import { ORDER_TEXTS } from "./texts";

/** Written without accents, in lower case. */
const NOT_NOW = alternatives(
  `churn(ed)?( .*)?|cancel(l?ed|l?ation|ling)?( .*)?|(in|non |not |de)activ(e|ated)|disabled|dormant|lapsed|lost( customer)?|former( customer)?|ex( customer)?|closed|
  expired|terminated|ended|suspended|blocked|archived|deleted|on trial|trial(ing|ling)?( .*)?|free trial|prospects?|leads?|potential( customer)?|paused|past due|
  incomplete( expired)?|unpaid|unsubscribed|left|gone|bankrupt|blacklist(ed)?|do not (use|sell|contact)|suppliers?|vendors?|sellers?|creditors?`,
  `已?流失(客户)?|沉睡(客户)?|休眠(客户)?|已?停用|已?注销|已?(终止|停止|暂停)(合作)?|失效|无效|已?冻结|试用(中|期)?|潜在(客户)?|意向(客户)?|线索|黑名单|已?退会|已?退订|已?取消|已?(到期|过期)|供应商|供货商|供應商|供貨商|
  已?流失客戶|沉睡客戶|休眠客戶|已?註銷|已?(終止|停止|暫停)合作|無效|已?凍結|試用(中|期)?|潛在(客戶)?|黑名單|已?退會`,
  `lieferant(en)?|kreditor(en)?|fournisseurs?|proveedor(es)?|fornecedor(es)?|fornitor[ei]|leveranciers?|仕入先|공급업체|공급자|매입처`,
  `inaktiv|gekundigt|gesperrt|ehemalig(er)?( kunde)?|verloren|interessent|testphase|beendet|inactif|resilie|ancien( client)?|perdu|essai|bloque`,
  `inactiv[oa]|(de )?baja|perdid[oa]|prospecto|potencial|prueba|cancelad[oa]|bloquead[oa]|inativ[oa]|inattiv[oa]|cessat[oa]|disdett[oa]|pers[oa]|prova|potenziale|inactief|opgezegd|proef`,
  `休眠|解約(済み?)?|退会(済み?)?|停止中?|無効|見込み?客?|離反|휴면|해지|탈퇴|중지|비활성|잠재고객|이탈|неактив\\w*|заблокирован\\w*`,
);
/** Of what a customer is at the moment. */
const OF_CUSTOMERS =
  /^(status|state|stage|type|lifecycle( stage)?)$|(^| )(status|state|stage)$|(customer|client|account|contact|partner|party|company) (type|category)$|状态|狀態|(客户|单位|往来|往来单位|伙伴|公司)(类型|类别|性质|阶段)|(客戶|單位|往來|往來單位|夥伴|公司)(類型|類別|性質|階段)|^(role|角色|类型|類型|类别|類別|typ|art|kontakttyp|partnertyp|tipo|soort|種別|取引先区分|구분|유형|거래처구분)$|(^| )(statut|etat|estado|estatus|situacao|stato)( |$)|ステータス|状況|상태/u;
/** Who wants no letters is a customer all the same. */
const OF_MAIL = /mail|newsletter|marketing|\bsms\b|consent|opt ?in/;
const ACTIVE =
  /^(is |still )?(active|enabled)( customer)?$|^((is|contract|order|quote|offer) )?(confirmed|accepted|approved|signed|won|ordered|booked|purchased|bought|went ahead)$|^(angenommen|bestatigt|beauftragt|unterschrieben|confirme|accepte|signe|confirmad[oa]|aceptad[oa]|firmad[oa]|aceit[oa]|confermat[oa]|accettat[oa])$|^(是否|已)?(成交|签约|下单|簽約|下單)$|^aktiv$|^actif$|^activo$|^ativo$|^attivo$|^actief$|^(是否)?(有效|启用|啟用|活跃|活躍)$/u;

/**
 * The customers without those who are none now, where a person said so. Where a column tells such from others and they are
 * worth something, it is asked whether they count; until then they do.
 *
 * @param table one row per customer
 * @param source the rows on the sheet
 * @param decisions of a person
 * @example customerStatesRead({ sheetRows: [2, 3], columns: { revenue: { type: "number", field: FIELDS.revenue, values: Float64Array.of(9, 1), bad: new Map() } } }, { area: { row: 2 }, columns: [{ header: "Status", kind: "text", cells: ["Churned", "Active"] }] }, {}).questions[0].id // => "customers-not-now"
 */
export function customerStatesRead(
  table: Table,
  { area, columns }: Pick<Source, "area" | "columns">,
  { statesCounted = [], statesLeftOut = [] }: Decisions,
): LinesRead {
  const amounts = numbersOf(table, FIELDS.revenue.id) ?? numbersOf(table, FIELDS.profit.id);
  const column = columns.find(tellsApart);
  if (!amounts || !column) return unchanged(table);
  const states = new Map<string, number[]>();
  table.sheetRows.forEach((row, at) => {
    const word = tidy(textOf(column.cells[row - area.row]));
    if (isNotNow(word, column)) states.set(word, [...(states.get(word) ?? []), at]);
  });
  const worth = (lines: readonly number[]) =>
    sum(lines.map((at) => amounts.values[at] as number).filter((amount) => !Number.isNaN(amount)));
  if (worth([...states.values()].flat()) === 0) return unchanged(table);
  const found = (isMeant: (name: string) => boolean): States => {
    const names = [...states.keys()].filter(isMeant);
    const lines = names.flatMap((name) => states.get(name) ?? []).sort((one, other) => one - other);
    return {
      names,
      lines,
      values: {
        column: column.header || column.letter,
        state: listed(names.map(alike)),
        count: lines.length,
        amount: amountText(worth(lines)),
      },
    };
  };
  const out = found((name) => statesLeftOut.includes(name));
  const counted = found((name) => statesCounted.includes(name) && !out.names.includes(name));
  const open = found((name) => !out.names.includes(name) && !counted.names.includes(name));
  // What was decided of other states stays.
  const without = (decided: readonly string[], { names }: States) =>
    decided.filter((name) => !names.includes(name));
  const count = (some: States): Choice => ({
    label: filledText(ORDER_TEXTS.count, some.values),
    to: {
      decisions: {
        statesCounted: [...without(statesCounted, some), ...some.names],
        statesLeftOut: without(statesLeftOut, some),
      },
    },
  });
  const leave = (some: States): Choice => ({
    label: filledText(READING_TEXTS.leaveOut, some.values),
    to: {
      decisions: {
        statesLeftOut: [...without(statesLeftOut, some), ...some.names],
        statesCounted: without(statesCounted, some),
      },
    },
  });
  const remark = (some: States, text: Text, change: Choice): Remark[] =>
    some.lines.length === 0
      ? []
      : [
          {
            id: "customers-not-now",
            text: filledText(text, some.values),
            rows: some.lines.map((at) => table.sheetRows[at] as number),
            change,
          },
        ];
  return {
    table: withoutLines(table, new Set(out.lines)),
    remarks: [
      ...remark(out, ORDER_TEXTS.saidLeftOut, count(out)),
      ...remark(counted, ORDER_TEXTS.saidCounted, leave(counted)),
    ],
    questions:
      open.lines.length === 0
        ? []
        : [
            {
              id: "customers-not-now",
              text: filledText(ORDER_TEXTS.customersNotNow, open.values),
              choices: [count(open), leave(open)],
            },
          ],
  };
}

/** Some states of customers and the lines that have them. */
interface States {
  readonly names: readonly string[];
  /** Places of the table. */
  readonly lines: readonly number[];
  /** As sentences name them. */
  readonly values: {
    readonly column: string;
    readonly state: Text;
    readonly count: number;
    readonly amount: string;
  };
}

/** @private */
function tellsApart(column: InputColumn): boolean {
  const words = [...(fewWords(column.cells) ?? [])];
  const isAnswered = ACTIVE.test(plain(column.header)) && words.every((word) => isYesOrNo(word));
  if (!isAnswered && !(OF_CUSTOMERS.test(plain(column.header)) && !OF_MAIL.test(plain(column.header))))
    return false;
  const found = words.filter((word) => isNotNow(word, column)).length;
  return found > 0 && found < words.length;
}

/** @private */
function isYesOrNo(word: string): boolean {
  return typeof yesNoOf(word) === "boolean";
}

/** @private */
function isNotNow(word: string, { header }: Pick<InputColumn, "header">): boolean {
  return (
    word !== "" && (NOT_NOW.test(plain(word)) || (ACTIVE.test(plain(header)) && yesNoOf(word) === false))
  );
}
