using System.Globalization;
using System.Text.Json;
using Easel.Abstractions.Models;
using Easel.Core.Access;
using Easel.Core.Models;
using Easel.Core.Signing;
using Easel.Dialects.Access;
using Easel.Dialects.Errors;
using Easel.Dialects.Json;
using Easel.Dialects.OpenAI.Calls;

namespace Easel.Dialects.OpenAI.Models;

/// <summary><c>GET /v1/models</c> and <c>/v1/models/{id}</c>: the local models, then the names that the default model answers to.</summary>
internal sealed class ModelEndpoints(CallerModels models, ServerId server)
{
    public Task ListAsync(HttpContext context)
    {
        var isServer = IsServer(context);
        return JsonResponse.WriteAsync(
            context,
            json =>
            {
                json.WriteStartObject();
                json.WriteString("object"u8, "list"u8);
                json.WriteStartArray("data"u8);
                foreach (var card in models.CardsOf(Caller.Of(context)))
                    Write(json, card.Id, card, isServer);
                foreach (var alias in models.AliasesOf(Caller.Of(context)))
                    Write(json, alias, models.Find(alias, Caller.Of(context))!, isServer);
                json.WriteEndArray();
                json.WriteEndObject();
            }
        );
    }

    public Task GetAsync(HttpContext context)
    {
        var id = (string)context.Request.RouteValues["model"]!;
        return models.Find(id, Caller.Of(context)) is { } card
            ? JsonResponse.WriteAsync(context, json => Write(json, id, card, IsServer(context)))
            : ErrorResponse.WriteAsync(context, ApiError.From(ModelCatalog.Unknown(Quote.Shorten(id)), context.TraceIdentifier));
    }

    /// <summary>Another server of Easel asks, which must not list its own models as ours.</summary>
    private static bool IsServer(HttpContext context) => context.Request.Headers.ContainsKey(ServerId.Header);

    private void Write(Utf8JsonWriter json, string id, ModelCard card, bool isServer)
    {
        json.WriteStartObject();
        json.WriteString("id"u8, id);
        json.WriteString("object"u8, "model"u8);
        json.WriteNumber("created"u8, card.Created.ToUnixTimeSeconds());
        json.WriteString("owned_by"u8, card.OwnedBy);
        json.WriteString("shutdown_date"u8, OpenAIModelNames.ShutDownOf(id)?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        json.WriteStartObject("easel"u8);
        json.WriteString("served_by"u8, card.Id);
        json.WriteString("name"u8, card.Name);
        json.WriteString("description"u8, card.Description);
        json.WriteString("license"u8, card.License);
        json.WriteBoolean("transparency"u8, card.Capabilities.Transparency);
        json.WriteStartArray("styles"u8);
        foreach (var style in card.Capabilities.Styles)
            json.WriteStringValue(style);
        json.WriteEndArray();
        CapabilitiesJson.Write(json, card.Capabilities);
        json.WriteStartArray("schedulers"u8);
        foreach (var scheduler in card.Capabilities.Schedulers)
            json.WriteStringValue(scheduler.Name);
        json.WriteEndArray();
        if (isServer)
            WriteServers(json, card);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void WriteServers(Utf8JsonWriter json, ModelCard card)
    {
        json.WriteStartArray("servers"u8);
        json.WriteStringValue(server.Text);
        foreach (var further in card.Servers)
            json.WriteStringValue(further);
        json.WriteEndArray();
    }
}
