import { describe, expect, it } from "vitest";
import { stagedStep } from "../../../../src/panels/tour/free-ground.ts";
import { applyEdits } from "../../../../src/tour/edits.ts";
import type { Step } from "../../../../src/tour/step.ts";
import { aTour } from "../../../fixtures/any-tour-edits.ts";

const WIDE = { width: 1440, height: 900 };

describe("a person's camera on the stage", () => {
  it("looks further west on a wide screen, so that its centre lies to the right of the face", () => {
    const center = stagedStep(aFixedStep(), WIDE).viewport?.center ?? [];
    expect(center[0]).toBeLessThan(117.8);
    expect(center[1]).toBeCloseTo(36.87, 2);
  });

  it("looks further south on a screen held upright, where the face is below", () => {
    const center = stagedStep(aFixedStep(), { width: 390, height: 844 }).viewport?.center ?? [];
    expect(center[0]).toBeCloseTo(117.8, 4);
    expect(center[1]).toBeLessThan(36.87);
  });

  it("goes less far to the side on a smaller screen", () => {
    const onWide = stagedStep(aFixedStep(), WIDE).viewport?.center[0];
    const onSmall = stagedStep(aFixedStep(), { width: 1024, height: 768 }).viewport?.center[0];
    expect(onSmall).toBeGreaterThan(onWide ?? 0);
  });

  it("leaves a step whose camera follows its places as it is", () => {
    const [step] = aTour();
    expect(step && stagedStep(step, WIDE)).toBe(step);
  });
});

function aFixedStep(): Step {
  const viewport = { center: [117.8, 36.87] as const, zoom: 14, bearing: 0, pitch: 0 };
  const edits = { order: [], steps: { title: { viewport } } };
  const [step] = applyEdits(aTour(), edits).steps;
  if (!step) throw new Error("no step");
  return step;
}
