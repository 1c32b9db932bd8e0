/** The little of jsdom that the workbench uses; the package ships no types. */
declare module "jsdom" {
  export class JSDOM {
    constructor(html?: string);
    readonly window: {
      readonly document: Document;
      readonly DOMParser: typeof DOMParser;
      readonly XMLSerializer: typeof XMLSerializer;
      readonly Element: typeof Element;
    };
  }
}
