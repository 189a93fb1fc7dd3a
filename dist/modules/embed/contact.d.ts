import type { Run } from './speaker.js';
/** What a partner wrote as their own contact, with its numbers, mail addresses and https addresses as links. */
export declare function linked(text: string): Run[];
