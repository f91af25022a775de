using System.Text.Json;
using Easel.Core.Models;
using Easel.Dialects.Errors;
using Easel.Dialects.Json;
using Easel.Diffusion.Memory;

namespace Easel.Server.Models;

/// <summary>What the models do, and what an operator does with them.</summary>
internal sealed class ModelStateEndpoints(ModelStates models)
{
    public Task ListAsync(HttpContext context) =>
        JsonResponse.WriteAsync(
            context,
            json =>
            {
                json.WriteStartObject();
                json.WriteString("object"u8, "list"u8);
                json.WriteNumber("memory_available"u8, SystemMemory.Available());
                json.WriteNumber("memory_used"u8, Environment.WorkingSet);
                json.WriteStartArray("data"u8);
                foreach (var model in models.List())
                    Write(json, model);
                json.WriteEndArray();
                json.WriteEndObject();
            }
        );

    public async Task LoadAsync(HttpContext context)
    {
        if (await FindAsync(context) is not { } model)
            return;
        if (await models.LoadAsync(model.Card.Id, context.RequestAborted) is { } problem)
            await RefuseAsync(context, "model_unusable", $"The model '{model.Card.Id}' cannot be loaded: {problem}");
        else
            await RespondAsync(context, model.Card.Id);
    }

    public async Task UnloadAsync(HttpContext context)
    {
        if (await FindAsync(context) is not { } model)
            return;
        if (await models.UnloadAsync(model.Card.Id))
            await RespondAsync(context, model.Card.Id);
        else
            await RefuseAsync(
                context,
                "model_in_use",
                model.IsLoaded is null
                    ? $"The model '{model.Card.Id}' is drawn elsewhere: it takes no memory here."
                    : $"The model '{model.Card.Id}' is drawing; try again when it is done."
            );
    }

    private async ValueTask<ModelStatus?> FindAsync(HttpContext context)
    {
        var id = (string)context.Request.RouteValues["model"]!;
        var model = models.Find(id);
        if (model is null)
            await ErrorResponse.WriteAsync(context, ApiError.From(ModelCatalog.Unknown(Quote.Shorten(id)), context.TraceIdentifier));
        return model;
    }

    private Task RespondAsync(HttpContext context, string id) => JsonResponse.WriteAsync(context, json => Write(json, models.Find(id)!));

    private static Task RefuseAsync(HttpContext context, string code, string message) =>
        ErrorResponse.WriteAsync(
            context,
            new ApiError(StatusCodes.Status409Conflict, "invalid_request_error", code, "model", message) { IsFinal = true }
        );

    private static void Write(Utf8JsonWriter json, ModelStatus model)
    {
        json.WriteStartObject();
        json.WriteString("id"u8, model.Card.Id);
        json.WriteString("object"u8, "model.state"u8);
        json.WriteString("provider"u8, model.Provider);
        json.WriteBoolean("remote"u8, model.Card.IsRemote);
        if (model.IsLoaded is { } loaded)
            json.WriteBoolean("loaded"u8, loaded);
        else
            json.WriteNull("loaded"u8);
        if (model.Bytes is { } bytes)
            json.WriteNumber("bytes"u8, bytes);
        else
            json.WriteNull("bytes"u8);
        json.WriteNumber("in_flight"u8, model.InFlight);
        if (model.PerImage is { } time)
            json.WriteNumber("seconds_per_image"u8, Math.Round(time.TotalSeconds, 3));
        else
            json.WriteNull("seconds_per_image"u8);
        json.WriteString("problem"u8, model.Problem);
        json.WriteEndObject();
    }
}
