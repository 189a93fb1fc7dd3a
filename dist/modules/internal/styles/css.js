import { unsafeCSS } from 'lit';

const css = (strings, ...values) => unsafeCSS(String.raw({ raw: strings }, ...values));

export { css };
