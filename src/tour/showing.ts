import type { Command } from "./command.ts";

/** What lies over the step on the screen, and how it goes on; which step it is, the view says. */
export interface Showing {
  readonly curtain: "black" | "white" | null;
  /** The step marked among all of them, from 1; null while the overview is closed. */
  readonly overviewAt: number | null;
  readonly isAsking: boolean;
  readonly isHelping: boolean;
  readonly hasPointer: boolean;
  readonly isPlaying: boolean;
  /** A step's number, as far as it is typed. */
  readonly digits: string;
}

export const PLAIN_SHOWING: Showing = {
  curtain: null,
  overviewAt: null,
  isAsking: false,
  isHelping: false,
  hasPointer: false,
  isPlaying: false,
  digits: "",
};

export interface Context {
  /** From 1. */
  readonly at: number;
  readonly count: number;
  /** Somebody clicked or moved the map since the step was shown. */
  readonly isAstray: boolean;
}

/** What a command leads to: the step to show whole (from 1), or null to leave things as they are; "leave" ends the presentation. */
export interface Outcome {
  readonly showing: Showing;
  readonly show: number | "leave" | null;
}

const MOST_DIGITS = 3;
const UNCOVERED = { curtain: null, isAsking: false, isHelping: false };

/** Same command, same context, same outcome; fullscreen, the speaker's window and the room's light are for others to obey. */
export function obey(showing: Showing, command: Command, context: Context): Outcome {
  const { at, count } = context;
  switch (command.type) {
    case "next":
      return moved(showing, (showing.overviewAt ?? at) + 1, count);
    case "previous":
      return moved(showing, (showing.overviewAt ?? at) - 1, count);
    case "first":
      return moved(showing, 1, count);
    case "last":
      return moved(showing, count, count);
    case "digit":
      return stay({ ...showing, digits: (showing.digits + command.digit).slice(-MOST_DIGITS) });
    case "enter":
      return entered(showing, context);
    case "back":
      return back(showing, context);
    default:
      return stay(toggled(showing, command.type, at));
  }
}

/** With the overview open the mark moves, and nothing else does. */
function moved(showing: Showing, to: number, count: number): Outcome {
  const within = Math.min(Math.max(to, 1), count);
  return showing.overviewAt === null
    ? shown(showing, within)
    : stay({ ...showing, overviewAt: within, digits: "" });
}

/** What a person typed, else what is marked in the overview, else the next step. */
function entered(showing: Showing, { at, count }: Context): Outcome {
  const to = showing.digits === "" ? (showing.overviewAt ?? at + 1) : Number(showing.digits);
  return shown(showing, Math.min(Math.max(to, 1), count));
}

function shown({ hasPointer, isPlaying }: Showing, show: number): Outcome {
  return { showing: { ...PLAIN_SHOWING, hasPointer, isPlaying }, show };
}

/** One level at a time, the topmost first, the presentation itself at last. */
function back(showing: Showing, { at, isAstray }: Context): Outcome {
  if (showing.digits !== "") return stay({ ...showing, digits: "" });
  if (showing.isHelping) return stay({ ...showing, isHelping: false });
  if (showing.curtain !== null) return stay({ ...showing, curtain: null });
  if (showing.isAsking) return stay({ ...showing, isAsking: false });
  if (showing.overviewAt !== null) return stay({ ...showing, overviewAt: null });
  if (isAstray) return { showing, show: at };
  if (showing.hasPointer) return stay({ ...showing, hasPointer: false });
  if (showing.isPlaying) return stay({ ...showing, isPlaying: false });
  return { showing: PLAIN_SHOWING, show: "leave" };
}

function toggled(showing: Showing, type: Command["type"], at: number): Showing {
  const rest = { ...showing, digits: "" };
  switch (type) {
    case "black":
    case "white":
      return { ...rest, isHelping: false, curtain: showing.curtain === type ? null : type };
    case "overview":
      return { ...rest, overviewAt: showing.overviewAt === null ? at : null, ...UNCOVERED };
    case "ask":
      return { ...rest, ...UNCOVERED, isAsking: true, overviewAt: null, isPlaying: false };
    case "pointer":
      return { ...rest, hasPointer: !showing.hasPointer };
    case "play":
      return { ...rest, isPlaying: !showing.isPlaying };
    case "help":
      return { ...rest, isHelping: !showing.isHelping };
    default:
      return showing;
  }
}

function stay(showing: Showing): Outcome {
  return { showing, show: null };
}
