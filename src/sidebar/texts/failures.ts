/** What went wrong on the way to the add-on, what to do about it, and the buttons for that. */

import type { Texts } from "../../core/texts/language";

export const FAILURES = {
  retry: { en: "Try again", "zh-CN": "重试", "zh-TW": "重試" },
  details: {
    en: "Message for your administrator",
    "zh-CN": "供管理员参考的信息",
    "zh-TW": "供管理員參考的訊息",
  },
  offlineTitle: { en: "No connection", "zh-CN": "没有网络连接", "zh-TW": "沒有網路連線" },
  offline: {
    en: "Your choices are kept. When the connection is back, try again.",
    "zh-CN": "您的选择已保留。网络恢复后请重试。",
    "zh-TW": "您的選擇已保留。網路恢復後請重試。",
  },
  accountsTitle: { en: "Google does not answer", "zh-CN": "Google 没有响应", "zh-TW": "Google 沒有回應" },
  accounts: {
    en: "This happens when several Google accounts are signed in. Open this file in a private window, or sign out and sign in with one account only.",
    "zh-CN": "同时登录多个 Google 账号时会出现这种情况。请在无痕窗口中打开此文件，或退出后只登录一个账号。",
    "zh-TW": "同時登入多個 Google 帳戶時會發生這種情況。請在無痕式視窗中開啟此檔案，或登出後只登入一個帳戶。",
  },
  waiting: { en: "Still waiting for an answer…", "zh-CN": "仍在等待响应…", "zh-TW": "仍在等待回應…" },
  slowTitle: {
    en: "Google ended it after six minutes",
    "zh-CN": "满六分钟，被 Google 终止",
    "zh-TW": "滿六分鐘，被 Google 終止",
  },
  slow: {
    en: "Try again with fewer rows or models.",
    "zh-CN": "请减少行数或模型后重试。",
    "zh-TW": "請減少列數或模型後重試。",
  },
  busyTitle: {
    en: "Google lets you do no more for now",
    "zh-CN": "Google 暂不允许继续运行",
    "zh-TW": "Google 暫不允許繼續執行",
  },
  busy: {
    en: "Wait a minute and try again. If it stays, go on tomorrow.",
    "zh-CN": "请等一分钟后重试；若仍然如此，请明天继续。",
    "zh-TW": "請等一分鐘後重試；若仍然如此，請明天繼續。",
  },
  brokenTitle: { en: "Something went wrong", "zh-CN": "出现错误", "zh-TW": "發生錯誤" },
  broken: {
    en: "The add-on did not finish. Try again. If it stays, close the sidebar and reload the file.",
    "zh-CN": "插件未能完成操作。请重试；若仍然出错，请关闭侧边栏并重新加载文件。",
    "zh-TW": "外掛程式未能完成操作。請重試；若仍然出錯，請關閉側邊欄並重新載入檔案。",
  },
  unreadable: {
    en: "The sidebar is older than the add-on. Close it and open it again.",
    "zh-CN": "侧边栏版本早于插件，请关闭后重新打开。",
    "zh-TW": "側邊欄版本早於外掛程式，請關閉後重新開啟。",
  },
  isOnline: { en: "The connection is back.", "zh-CN": "网络已恢复。", "zh-TW": "網路已恢復。" },
} satisfies Texts;
