using Easel.Dialects.Documentation;

namespace Easel.Server.Webhooks.Administration.Schemas;

[SnakeCase]
internal sealed record ListDeliveriesParameters : PageParameters;
