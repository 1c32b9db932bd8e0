/** What went wrong on the way to the add-on, what to do about it, and the buttons for that. */

import { inLanguages } from "./language";

export const FAILURES = {
  retry: inLanguages("Try again", "重试", "重試"),
  details: inLanguages("Message for your administrator", "供管理员参考的信息", "供管理員參考的訊息"),
  offlineTitle: inLanguages("No connection", "没有网络连接", "沒有網路連線"),
  offline: inLanguages(
    "Your choices are kept. When the connection is back, try again.",
    "您的选择已保留。网络恢复后请重试。",
    "您的選擇已保留。網路恢復後請重試。",
  ),
  accountsTitle: inLanguages("Google does not answer", "Google 没有响应", "Google 沒有回應"),
  accounts: inLanguages(
    "This happens when several Google accounts are signed in. Open this file in a private window, or sign out and sign in with one account only.",
    "同时登录多个 Google 账号时会出现这种情况。请在无痕窗口中打开此文件，或退出后只登录一个账号。",
    "同時登入多個 Google 帳戶時會發生這種情況。請在無痕式視窗中開啟此檔案，或登出後只登入一個帳戶。",
  ),
  waiting: inLanguages("Still waiting for an answer…", "仍在等待响应…", "仍在等待回應…"),
  brokenTitle: inLanguages("Something went wrong", "出现错误", "發生錯誤"),
  broken: inLanguages(
    "The add-on did not finish. Try again. If it stays, close the sidebar and reload the file.",
    "插件未能完成操作。请重试；若仍然出错，请关闭侧边栏并重新加载文件。",
    "外掛程式未能完成操作。請重試；若仍然出錯，請關閉側邊欄並重新載入檔案。",
  ),
  unreadable: inLanguages(
    "The sidebar is older than the add-on. Close it and open it again.",
    "侧边栏版本早于插件，请关闭后重新打开。",
    "側邊欄版本早於外掛程式，請關閉後重新開啟。",
  ),
  isOnline: inLanguages("The connection is back.", "网络已恢复。", "網路已恢復。"),
};
