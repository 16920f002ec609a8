import { expect, it } from "vitest";
import {
  isSpeakerAddress,
  SPEAKER_HASH,
} from "../../../../src/panels/presenter/speaker-address.ts";
import { fromHash } from "../../../../src/store/url.ts";

it("the speaker's window is known by its address, whatever else stands in it", () => {
  expect(isSpeakerAddress(`${SPEAKER_HASH}&lang=en`)).toBe(true);
  expect(fromHash(`${SPEAKER_HASH}&lang=en`)).toEqual({ locale: "en" });
});

it("no address of the viewer is taken for it", () => {
  for (const hash of ["", "#step=3", "#map=14/36.8/117.8", "#window=other", "#windows=speaker"])
    expect(isSpeakerAddress(hash)).toBe(false);
});
