// What a person filled in × what the audience requires → the control fields, form rows and delivery cells of a view.
import type { Brief } from '../brief/brief.ts';
import {
  type AudienceOverride,
  type BriefRecommendation,
  controlSchema,
  deliverySchema,
  formSchema,
} from '../brief/schema.ts';
import { notStated, toBeSupplied } from './absence.ts';
import { longDate } from './long-date.ts';
import type { TemplateData } from './template-schema.ts';
import type { View } from './view-schema.ts';

type ControlField = keyof typeof controlSchema.shape;
type FormField = keyof typeof formSchema.shape;
type DeliveryField = keyof typeof deliverySchema.shape;

const dates: ReadonlySet<string> = new Set(['date', 'decideBy', 'targetDate']);

/** Control fields as given; "[TO BE SUPPLIED: …]" where the audience requires one that is not, else absent. */
export function controlOf(
  brief: Brief,
  data: TemplateData,
  override: AudienceOverride | undefined,
): View['control'] {
  const control: Partial<Record<ControlField, string>> = {};
  for (const field of Object.keys(controlSchema.shape) as ControlField[]) {
    const given = givenControl(field, brief, override);
    if (given !== undefined) control[field] = given;
    else if (data.required.includes(field)) control[field] = toBeSupplied(field);
  }
  return control;
}

/** Fields the audience requires and nobody has given, in the order the template requires them. */
export function missingControl(
  brief: Brief,
  data: TemplateData,
  override: AudienceOverride | undefined,
): ControlField[] {
  return data.required.filter((field) => givenControl(field, brief, override) === undefined);
}

function givenControl(
  field: ControlField,
  brief: Brief,
  override: AudienceOverride | undefined,
): string | undefined {
  const own = printed(field, override?.control[field]);
  return own ?? printed(field, brief.data.control[field]);
}

/** Form rows as given, else "Not stated in source"; the decision sought is "note" unless a person says otherwise. */
export function formOf(brief: Brief, override: AudienceOverride | undefined): View['form'] {
  const entries = (Object.keys(formSchema.shape) as FormField[]).map((field) => [
    field,
    printed(field, override?.form[field]) ?? printed(field, brief.data.form[field]) ?? notStated,
  ]);
  return Object.fromEntries(entries);
}

/** Delivery cells as given, else "Not stated in source". */
export function deliveryOf(
  recommendation: BriefRecommendation,
): Readonly<Record<DeliveryField, string>> {
  const entries = (Object.keys(deliverySchema.shape) as DeliveryField[]).map((field) => [
    field,
    printed(field, recommendation.delivery[field]) ?? notStated,
  ]);
  return Object.fromEntries(entries);
}

function printed(field: string, value: string | readonly string[] | undefined): string | undefined {
  if (value === undefined || value.length === 0) return undefined;
  if (typeof value !== 'string') return value.join(', ');
  return dates.has(field) ? longDate(value) : value;
}
