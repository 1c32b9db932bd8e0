/** Every model of the product, in the order the sidebar lists them. */

import type { Model } from "../core/model";
import { campaignModel } from "./campaign/model";
import { churnModel } from "./churn/model";
import { creditModel } from "./credit/model";
import { customerValueModel } from "./customer-value/model";
import { developmentModel } from "./development/model";
import { funnelModel } from "./funnel/model";
import { keyAccountsModel } from "./key-accounts/model";
import { prospectsModel } from "./prospects/model";
import { pyramidModel } from "./pyramid/model";
import { scorecardModel } from "./scorecard/model";
import { worthModel } from "./worth/model";

export const MODELS: readonly Model[] = [
  pyramidModel,
  creditModel,
  churnModel,
  customerValueModel,
  keyAccountsModel,
  prospectsModel,
  scorecardModel,
  campaignModel,
  developmentModel,
  funnelModel,
  worthModel,
];
