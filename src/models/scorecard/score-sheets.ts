/** The scorecards that come as worksheets: channels, suppliers, customer value. */

import { WORDS } from "../../core/texts/words";
import { scoreTemplate } from "./score-sheet";
import { TEXTS } from "./texts";

export const CHANNEL_SCORECARD = scoreTemplate({
  id: "channel-scorecard",
  title: TEXTS.channelScorecardTitle,
  purpose: TEXTS.channelScorecardPurpose,
  subject: TEXTS.channelScorecardSubject,
  criteria: TEXTS.channelScorecardCriteria,
  weights: [15, 15, 15, 10, 10, 10, 10, 10, 5],
  scores: [
    [8, 6, 4],
    [7, 5, 6],
    [9, 6, 3],
    [6, 8, 5],
    [7, 7, 4],
    [5, 6, 6],
    [8, 5, 4],
    [7, 6, 5],
    [6, 8, 4],
  ],
  verdicts: TEXTS.channelScorecardVerdicts,
});

export const SUPPLIER_SCORECARD = scoreTemplate({
  id: "supplier-scorecard",
  title: TEXTS.supplierScorecardTitle,
  purpose: TEXTS.supplierScorecardPurpose,
  subject: TEXTS.supplierScorecardSubject,
  criteria: TEXTS.supplierScorecardCriteria,
  weights: [20, 15, 15, 10, 10, 8, 7, 5, 5, 5],
  scores: [
    [8, 7, 6],
    [6, 8, 9],
    [9, 6, 5],
    [8, 6, 4],
    [7, 7, 4],
    [8, 8, 5],
    [7, 8, 5],
    [6, 7, 6],
    [8, 7, 4],
    [9, 5, 4],
  ],
  verdicts: TEXTS.supplierScorecardVerdicts,
});

export const CUSTOMER_VALUE_SCORECARD = scoreTemplate({
  id: "customer-value-scorecard",
  title: TEXTS.customerValueScorecardTitle,
  purpose: TEXTS.customerValueScorecardPurpose,
  subject: WORDS.customer,
  criteria: TEXTS.customerValueScorecardCriteria,
  weights: [15, 15, 10, 5, 5, 15, 15, 10, 5, 5],
  scores: [
    [9, 6, 3],
    [6, 7, 4],
    [8, 8, 5],
    [7, 4, 6],
    [6, 7, 4],
    [7, 9, 3],
    [5, 9, 4],
    [6, 7, 3],
    [8, 5, 4],
    [9, 6, 2],
  ],
  verdicts: TEXTS.customerValueScorecardVerdicts,
});
