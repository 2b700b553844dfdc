declare namespace App {
  /** All that a page knows. */
  interface Locals {
    view: import('#site/content/view.ts').HtmlView;
    bodies: import('#site/content/view.ts').Bodies;
  }
}
