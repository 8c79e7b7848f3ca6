import { defineConfig } from 'astro/config';
import { siteAddress } from './src/site/site-address.ts';

const address = siteAddress();

export default defineConfig({
  ...(address ? { site: address } : {}),
  outDir: process.env.VARIORUM_OUT ?? './dist',
  output: 'static',
  compressHTML: true,
  devToolbar: { enabled: false },
  // The accounts are read by the engine; no Markdown is rendered by the framework.
  markdown: { syntaxHighlight: false },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self'",
        "font-src 'self'",
        "connect-src 'self'",
        "base-uri 'none'",
        "form-action 'self'",
      ],
    },
  },
  vite: { build: { assetsInlineLimit: (path) => /\.[cm]?[jt]s$|astro_type=script/u.test(path) } },
});
