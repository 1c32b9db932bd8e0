/** Parcels: how values travel between the page and the thread of a script, where no object can go along. */

import { type EnumValue, enumValue } from "../../gas/face/enums";
import { isDate } from "../../gas/host/realm";

/** A value on its way: as it is, or an object that says what it stands for. */
export type Parcel =
  | undefined
  | null
  | boolean
  | number
  | string
  | readonly Parcel[]
  | { readonly date: number }
  | { readonly enum: string; readonly ordinal: number }
  | { readonly service: number; readonly name: string }
  | { readonly object: Readonly<Record<string, Parcel>> };

/** A service that stays where it is, and the number by which the other side knows it. */
export type Service = Extract<Parcel, { readonly service: number }>;

/**
 * A value as a parcel. Services stay where they are and go by number.
 *
 * @param value made of what services take and give
 * @param serviceOf the number and name of a service, `undefined` for any other object
 */
export function packed(value: unknown, serviceOf: (value: object) => Service | undefined): Parcel {
  if (value === null || value === undefined) return value;
  if (typeof value === "number" || typeof value === "boolean" || typeof value === "string") return value;
  if (typeof value !== "object") return String(value);
  if (Array.isArray(value)) return Array.from(value, (item) => packed(item, serviceOf));
  const service = serviceOf(value);
  if (service !== undefined) return service;
  if (isDate(value)) return { date: value.getTime() };
  if (isEnumValue(value)) return { enum: value.name(), ordinal: value.ordinal() };
  if (value instanceof Error) return String(value);
  const entries = Object.entries(value).map(([key, item]) => [key, packed(item, serviceOf)] as const);
  return { object: Object.fromEntries(entries) };
}

/**
 * The value of a parcel.
 *
 * @param parcel from the other side
 * @param serviceBy the service of a number
 */
export function unpacked(parcel: Parcel, serviceBy: (service: Service) => object): unknown {
  if (parcel === null || typeof parcel !== "object") return parcel;
  if (isList(parcel)) return parcel.map((item) => unpacked(item, serviceBy));
  if ("date" in parcel) return new Date(parcel.date);
  if ("enum" in parcel) return knownEnumValue(parcel.enum, parcel.ordinal);
  if ("service" in parcel) return serviceBy(parcel);
  const entries = Object.entries(parcel.object).map(
    ([key, item]) => [key, unpacked(item, serviceBy)] as const,
  );
  return Object.fromEntries(entries);
}

function isList(parcel: object): parcel is readonly Parcel[] {
  return Array.isArray(parcel);
}

function isEnumValue(value: object): value is EnumValue {
  return "ordinal" in value && "name" in value && typeof value.ordinal === "function";
}

const enumValues = new Map<string, EnumValue>();

/** Scripts compare such values, so that the same one has to come out each time. */
function knownEnumValue(name: string, ordinal: number): EnumValue {
  const key = `${name} ${ordinal}`;
  const known = enumValues.get(key) ?? enumValue(name, ordinal);
  enumValues.set(key, known);
  return known;
}
