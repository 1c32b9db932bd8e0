/** Every model of the product, in the order the sidebar lists them. */

import type { CellFunction } from "../core/functions/cell-function";
import type { Model } from "../core/model";
import { abcModel } from "./abc/model";
import { accountFacesModel } from "./account-faces/model";
import { actionsModel } from "./actions/model";
import { campaignModel } from "./campaign/model";
import { churnModel } from "./churn/model";
import { creditModel } from "./credit/model";
import { customerFileModel } from "./customer-file/model";
import { customerValueModel } from "./customer-value/model";
import { developmentModel } from "./development/model";
import { echelonModel } from "./echelon/model";
import { funnelModel } from "./funnel/model";
import { keyAccountsModel } from "./key-accounts/model";
import { loyaltyModel } from "./loyalty/model";
import { profitabilityModel } from "./profitability/model";
import { prospectsModel } from "./prospects/model";
import { pyramidModel } from "./pyramid/model";
import { reviewModel } from "./review/model";
import { rfmModel } from "./rfm/model";
import { scorecardModel } from "./scorecard/model";
import { tierChangesModel } from "./tier-changes/model";
import { worthModel } from "./worth/model";

const JUDGING: readonly Model[] = [
  pyramidModel,
  abcModel,
  profitabilityModel,
  loyaltyModel,
  accountFacesModel,
  rfmModel,
  echelonModel,
  creditModel,
  churnModel,
  customerValueModel,
  keyAccountsModel,
  reviewModel,
  customerFileModel,
  tierChangesModel,
  prospectsModel,
  scorecardModel,
  campaignModel,
  developmentModel,
  funnelModel,
  worthModel,
];

const ACTIONS = actionsModel(JUDGING);

/** The actions come last, because they speak of the labels of all others. */
export const MODELS: readonly Model[] = [...JUDGING, ACTIONS];

/** A model's functions stand in its `functions.ts`; these stand here, because they need every model. */
export const ACTIONS_FUNCTIONS: readonly CellFunction[] = ACTIONS.functions;
