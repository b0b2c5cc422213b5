/** A change of Redoc's code, for what its options and its template do not cover. */
export interface Patch {
  /** What is true after the change. */
  purpose: string;
  /** Texts that occur exactly once in the page, and what replaces each. */
  changes: Readonly<Record<string, string>>;
}

/**
 * The places where Redoc begins to use code for what the page never has. Without them, omitUnusedCode leaves out all that
 * they lead to, more than a quarter of Redoc. What runs when the code is loaded becomes a function that nothing calls.
 */
export const omittedCode: readonly Patch[] = [
  {
    purpose: "the code of Redoc is a module that exports only hydrate",
    changes: {
      "const{RedocStandalone,hydrate,init}=(()=>{": "",
      "return typeof document<`u`&&console.info(": "typeof document<`u`&&console.info(",
      ",VHe(),{RedocStandalone,hydrate,init}})();export{RedocStandalone,hydrate,init};": ";export{hydrate};",
    },
  },
  {
    purpose: "a module that nothing imports has no effects",
    changes: {
      "c=(e,n)=>{let r={};for(var i in e)t(r,i,{get:":
        "c=/* @__NO_SIDE_EFFECTS__ */(e,n)=>{let r={};for(var i in e)t(r,i,{get:",
    },
  },
  {
    purpose: "the contract is neither parsed, nor converted, nor bundled: the page has it as an object",
    changes: {
      "if(typeof e==`string`){let t=e.replace(/^\\uFEFF/,``),r=OHe(t);return r?U9(r,n):V9(t)}if(e!==void 0)return U9(e,n);if(t!==void 0)return NHe(t,n);":
        "if(e!==void 0)return{document:e,type:`openapi`};",
      "l=c&&i&&o.convertedFrom&&o.type===th.ASYNCAPI?MHe(o.document):void 0": "l=void 0",
    },
  },
  {
    purpose: "only OpenAPI is rendered, and not AsyncAPI or GraphQL",
    changes: {
      "else if(aFe(e)){let{processAsyncApiDocument:t}=await Promise.resolve().then(()=>(NNe(),jNe));r=t({...e,options:n})}":
        "",
      "else if(oFe(e)){let{processGraphqlDocument:t}=await Promise.resolve().then(()=>(nFe(),$Pe));r=t({...e,options:n})}":
        "",
      "case th.GRAPHQL:{if(typeof t!=`string`)return;if(n.kind===`document`)return t;let{extractGraphqlSlice:e}=await Promise.resolve().then(()=>(hxe(),lxe));return e(t,n)}":
        "",
      "case th.ASYNCAPI:if(q(t)){let e=aye(t,n);if(e)return Wq(e.document,{noRefs:!0,lineWidth:-1})}return;": "",
      "[G.BROKERS]:vfe,[G.CHANNEL_BINDING]:Afe,[G.OPERATION_BINDING]:Pfe,[G.MESSAGE_BINDING]:Lfe,[G.MESSAGE_REFERENCES]:Bfe,":
        "",
      ",[G.LOCATIONS]:rhe": "",
      "(0,B.memo)(function({broker:e,showMoreDetailsButton:t,onOpenModal:n}){":
        "void(function({broker:e,showMoreDetailsButton:t,onOpenModal:n}){",
      ',"graphql-query":gme,"graphql-response":_me,"graphql-type-sample":vme,"graphql-variables":yme': "",
    },
  },
  {
    purpose: "the telemetry, which is off, has no client",
    changes: {
      "this.otelClient=new nce,":
        "this.otelClient={init(){},send(){},startSpan(){},traceStep(){},withTracer(){return this},forceFlush:()=>Promise.resolve(),shutdown:()=>Promise.resolve()},",
    },
  },
  {
    purpose: "the search, which has few pages, runs in the page itself",
    changes: { "try{return e._factory??=Function(XDe),!0}catch{return!1}": "return!1" },
  },
  {
    purpose: "a part of the contract is copied as JSON, and not as YAML",
    changes: {
      "case th.OPENAPI:if(q(t)){let e=Xve(t,n);if(e)return Wq(e.document,{noRefs:!0,lineWidth:-1})}return;":
        "case th.OPENAPI:if(q(t)){let e=Xve(t,n);if(e)return JSON.stringify(e.document,null,2)}return;",
    },
  },
  {
    purpose: "titles, which addresses are made of, have only English letters",
    changes: {
      'var e=JSON.parse(`{"$":"dollar",':
        'var e={"$":"dollar","%":"percent","&":"and","<":"less",">":"greater","|":"or"},letters=()=>JSON.parse(`{"$":"dollar",',
      't=JSON.parse(`{"bg":': 't={},languages=()=>JSON.parse(`{"bg":',
    },
  },
  {
    purpose: "no example is XML",
    changes: {
      "P_();var F_={}": "var F_={}",
      "new N_({ignoreAttributes:!1,format:!0,attributeNamePrefix:`$`,textNodeName:`#text`,cdataPropName:`#cdata`}).build(e)":
        "JSON.stringify(e)",
      "P_(),uI=new N_({format:!0,cdataPropName:`#cdata`}),dI=new N_({cdataPropName:`#cdata`})": "",
      "return(n?dI:uI).build(r).trimEnd()": "return JSON.stringify(r)",
    },
  },
  {
    purpose: "descriptions have the entities of XML and no others",
    changes: {
      "bB(aB),bB(oB);": "",
      "this.entityTrie=e?oB:aB": "this.entityTrie=oB",
      "aB=new Uint16Array(": "aB=()=>new Uint16Array(",
      "t.exports=Fhe()": `t.exports={amp:"&",lt:"<",gt:">",quot:'"',apos:"'"}`,
      "Fhe=J({": "Fhe=()=>({",
    },
  },
  {
    purpose: "only the languages of the code samples and their relatives are highlighted",
    changes: {
      "K4=[Qke,$ke,eAe,tAe,sAe,cAe,lAe,uAe,vAe,yAe,bAe,xAe,wAe,TAe,EAe,DAe,OAe,kAe,FAe,IAe,LAe,RAe,BAe,HAe,UAe,WAe]":
        "K4=[lAe,uAe,vAe,yAe,EAe,kAe,RAe,WAe]",
      ...Object.fromEntries(
        "Qke $ke eAe tAe sAe cAe bAe xAe wAe TAe DAe OAe FAe IAe LAe BAe HAe UAe"
          .split(" ")
          .map((language) => [`${language}=C4(`, `${language}=()=>C4(`]),
      ),
    },
  },
  {
    purpose: "only the languages of the code samples have icons",
    changes: {
      "csharp:(0,V.jsx)(MI,{}),csharpnewtonsoft:(0,V.jsx)(MI,{}),node:(0,V.jsx)(Npe,{}),javascript:(0,V.jsx)(Ppe,{}),python:(0,V.jsx)(Fpe,{}),r:(0,V.jsx)(Ipe,{}),ruby:(0,V.jsx)(Lpe,{}),php:(0,V.jsx)(Rpe,{}),go:(0,V.jsx)(zpe,{}),java:(0,V.jsx)(NI,{}),java8:(0,V.jsx)(NI,{})":
        "",
      ...Object.fromEntries(
        ["MI", "Npe", "Ppe", "Fpe", "Ipe", "Lpe", "Rpe", "zpe", "NI"].map((icon) => [
          `var ${icon}=L(`,
          `var ${icon}=()=>L(`,
        ]),
      ),
    },
  },
];
