import { ReferencePageError } from "../../command-errors.js";
import { omittedCode, type Patch } from "./omitted-code.js";

const patches: readonly Patch[] = [
  {
    purpose: "a code sample whose source is an object has one text for each example, by its name",
    changes: {
      "return e?e.source:": "return e?e.source[ne]??e.source:",
      "},[ee,O,n]),": "},[ee,O,n,ne]),",
    },
  },
  {
    purpose: "screen readers read the selected example, which the label Example of every list of examples hides",
    changes: { '"aria-label":`Example`,': "" },
  },
  {
    purpose: "the sidebar is a landmark",
    changes: {
      "(Rke,{className:e,": '(Rke,{role:`navigation`,"aria-label":`Contents`,className:e,',
      ' menu-content">': ' menu-content" role="navigation" aria-label="Contents">',
    },
  },
  {
    purpose: "the search is a button for the keyboard and for screen readers",
    changes: {
      'onPointerEnter:t,className:r,"data-testid":`search-trigger`': `onPointerEnter:t,className:r,role:\`button\`,tabIndex:0,onKeyDown:n=>{[\`Enter\`,\` \`].includes(n.key)&&(n.preventDefault(),e())},"data-testid":\`search-trigger\``,
      '<div data-testid="search-trigger"': '<div role="button" tabindex="0" data-testid="search-trigger"',
    },
  },
  {
    purpose: "the search is a dialog, which gives the focus back",
    changes: {
      '"data-testid":`search-dialog`':
        '"data-testid":`search-dialog`,role:`dialog`,"aria-modal":!0,"aria-label":`Search`',
      "uEe=L.header`": "uEe=L.div`",
      "function sEe({onClose:e,search:t,isReady:n}){":
        "function sEe({onClose:e,search:t,isReady:n}){let[opener]=(0,B.useState)(()=>document.activeElement);",
      "(0,B.useEffect)(()=>{requestAnimationFrame(()=>{s.current?.focus()})},[])":
        "(0,B.useEffect)(()=>(requestAnimationFrame(()=>{s.current?.focus()}),()=>opener.focus()),[])",
      "onClick:()=>{n(``),u(t),d.send": "onClick:()=>{n(``),u(t),a?.current?.focus(),d.send",
      "icon:(0,V.jsx)(ETe,{}),tabIndex:-1": 'icon:(0,V.jsx)(ETe,{}),"aria-label":`Clear`,tabIndex:-1',
    },
  },
  {
    purpose: "screen readers say which entry of the menu is the current one, and which ones are open",
    changes: {
      "to:t.link,external:t.external,target:t.target":
        '"aria-current":t.active?`page`:void 0,"aria-expanded":y?d:void 0,to:t.link,external:t.external,target:t.target',
    },
  },
  {
    purpose: "the button for the colors says what it does",
    changes: {
      '"aria-label":t,size:`small`,variant:`outlined`':
        '"aria-label":`Switch color mode`,size:`small`,variant:`outlined`',
    },
  },
  {
    purpose: "the headings in an operation are one level below its name",
    changes: { "AL=L.h4.attrs(": "AL=L.h3.attrs(", "zxe=L.h5": "zxe=L.h4", "nwe=L.h5": "nwe=L.h4" },
  },
  {
    // focusPlace is in reference.hbs.
    purpose: "the focus follows the address",
    changes: {
      "window.scrollTo(0,0);return}return zwe": "window.scrollTo(0,0);focusPlace(_1(s));return}return zwe",
      "let t=e();if(t?.scrollIntoView({block:`start`}),":
        "let t=e();if(focusPlace(t),t?.scrollIntoView({block:`start`}),",
      "function o(e){t=e,e.scrollIntoView({block:`start`}),":
        "function o(e){t=e,focusPlace(e),e.scrollIntoView({block:`start`}),",
    },
  },
  {
    purpose: "a place has one address: that of the page does not repeat itself after a second #",
    changes: {
      "let{hash:e,pathname:r}=i,c=e?zh(e):``,l=":
        "let{hash:e,pathname:r}=i,c=e?zh(e):``;if(c&&`/`+c===r){a(r,{replace:!0,state:i.state});return}let l=",
    },
  },
];

/**
 * Returns the page with Redoc's code changed.
 *
 * @throws {ReferencePageError} if a text that a change replaces does not occur exactly once
 */
export function patchRedoc(html: string): string {
  const replacements = [...patches, ...omittedCode]
    .flatMap(({ purpose, changes }) =>
      Object.entries(changes).map(([text, replacement]) => ({
        text,
        replacement,
        start: findOnce(html, text, purpose),
      })),
    )
    .sort((a, b) => a.start - b.start);
  const parts: string[] = [];
  let end = 0;
  for (const { text, replacement, start } of replacements) {
    parts.push(html.slice(end, start), replacement);
    end = start + text.length;
  }
  return [...parts, html.slice(end)].join("");
}

/** Returns the position of the text in the page. */
function findOnce(page: string, text: string, purpose: string): number {
  const start = page.indexOf(text);
  if (start !== -1 && start === page.lastIndexOf(text)) return start;
  const found = page.split(text).length - 1;
  throw new ReferencePageError(`The page must have ${text} once (got ${found}), so that ${purpose}.`);
}
