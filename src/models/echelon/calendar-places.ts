/** Where everything stands on the Contact calendar. */

/** The day the list begins with, and how many days it looks ahead. */
export const FROM = "$B$4";
export const AHEAD = "$B$5";

/** The list on the left, the contacts right of it and the occasions behind all begin in this row. */
export const FIRST = 9;
export const CONTACTS = 20;
export const HOLIDAYS_FIRST = FIRST + CONTACTS + 3;
export const STATUTORY = 7;
export const HOLIDAY_ROWS = STATUTORY + 6;

/** Birthday, anniversary and next contact of each contact, and each holiday once. */
export const KINDS = 3;
export const OCCASIONS = KINDS * CONTACTS + HOLIDAY_ROWS;
export const LAST = FIRST + OCCASIONS - 1;

/** Keeps apart the occasions of one day: a date times this, plus the line. */
export const ROOM = 1000;
