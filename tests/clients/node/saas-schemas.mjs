// The SaaS template's request schemas, written from what is known of them, and zod's verdict on bodies: reads lines of
// {schema, body}, prints for each the paths at fault, sorted, or null where the body is good.
import { createInterface } from 'node:readline';
import { z } from 'zod';

const template = z.object({
  name: z.string().min(1).max(255),
  description: z.string().optional(),
  category: z.string().optional(),
  prompt: z.string().min(1).max(10000),
  variables: z.record(z.string()).optional(),
  isPublic: z.boolean().default(false),
});

const schemas = {
  image: z.object({
    prompt: z.string().min(1).max(4000),
    model: z.string().optional(),
    provider: z.string().optional(),
    size: z.enum(['256x256', '512x512', '1024x1024', '1792x1024', '1024x1792']).optional(),
    quality: z.enum(['standard', 'hd']).optional(),
    style: z.enum(['vivid', 'natural']).optional(),
    n: z.number().int().min(1).max(10).optional(),
    responseFormat: z.enum(['url', 'b64_json']).optional(),
    cache: z.boolean().default(true),
    track: z.boolean().default(true),
  }),
  template,
  templateChange: template.partial(),
  apiKey: z.object({
    name: z.string().min(1).max(255),
    providerId: z.string(),
    apiKey: z.string().min(1),
    expiresAt: z.string().datetime().optional(),
    usageLimit: z.number().int().positive().optional(),
  }),
};

for await (const line of createInterface({ input: process.stdin })) {
  const { schema, text } = JSON.parse(line);
  const result = schemas[schema].safeParse(JSON.parse(text));
  const issues = result.success ? null : result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  console.log(JSON.stringify(issues && [...new Set(issues)].sort()));
}
