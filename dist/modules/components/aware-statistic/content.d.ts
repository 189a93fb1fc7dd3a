import type { Text } from '../../card/inline.js';
import type { Language } from '../../card/language.js';
import { statistic } from '../../content/statistic.js';
import type { Series, ShownFigure } from '../../content/types.js';
declare const figure: (each: ShownFigure) => {
    id: string;
    status: "current" | "historical";
    kind: "count" | "survey" | "estimate" | "sample" | "event" | "money" | "percent" | "grade" | "sum" | "none";
    value: import("../../content/types.js").Amount | null;
    unit: Text;
    counted: Text;
    area: Text | undefined;
    period: readonly string[];
    by: Text;
    caveat: Text;
    publication: {
        publisher: string;
        title: string | undefined;
        url: `https://${string}` | `http://${string}` | null;
        date: string | null;
        checked: `${number}-${number}-${number}`;
    };
    replacedBy: readonly string[] | undefined;
    apart: readonly string[] | undefined;
};
export type FigureContent = ReturnType<typeof figure>;
declare const set: ({ id, title, kind, whole, figures: parts, labels, note }: Series) => {
    id: string;
    title: Text;
    kind: "parts" | "groups" | "range";
    whole: string | undefined;
    figures: string[];
    labels: Text[];
    note: Text;
};
export type SeriesContent = ReturnType<typeof set>;
type Words = Record<Exclude<keyof typeof statistic, 'id' | 'source'>, Text>;
export declare const project: () => {
    words: Words;
    figures: {
        id: string;
        status: "current" | "historical";
        kind: "count" | "survey" | "estimate" | "sample" | "event" | "money" | "percent" | "grade" | "sum" | "none";
        value: import("../../content/types.js").Amount | null;
        unit: Text;
        counted: Text;
        area: Text | undefined;
        period: readonly string[];
        by: Text;
        caveat: Text;
        publication: {
            publisher: string;
            title: string | undefined;
            url: `https://${string}` | `http://${string}` | null;
            date: string | null;
            checked: `${number}-${number}-${number}`;
        };
        replacedBy: readonly string[] | undefined;
        apart: readonly string[] | undefined;
    }[];
    /** Those we do not show. */
    withheld: {
        id: string;
        reason: Text;
        nearest: string;
    }[];
    series: {
        id: string;
        title: Text;
        kind: "parts" | "groups" | "range";
        whole: string | undefined;
        figures: string[];
        labels: Text[];
        note: Text;
    }[];
    hotline: import("../../card/content.js").LineContent;
    reach: {
        call: Text;
        text: Text;
        textWord: Text;
        chat: Text;
    };
    danger: {
        question: Text;
        place: Text;
        call: "911";
        text: "911";
    };
    notes: {
        log: Text;
        relay: Text;
        number: string;
    };
    checks: {
        read: Text;
        called: Text;
        longAgo: Text;
        directory: string;
    };
};
export type Content = ReturnType<typeof project>;
export declare const language: Language<Content>;
export {};
