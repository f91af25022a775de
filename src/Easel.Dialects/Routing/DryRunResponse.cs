using System.Text.Json;
using Easel.Abstractions.Models;
using Easel.Abstractions.Requests;
using Easel.Core.Requests;
using Easel.Core.Routing;
using Easel.Dialects.Errors;
using Easel.Dialects.Json;

namespace Easel.Dialects.Routing;

/// <summary>Answers a dry run: the same object in every API, and what is wrong in the API's own shape.</summary>
public sealed class DryRunResponse(RoutePlanner planner)
{
    /// <param name="translate">Brings an error into the API's own terms.</param>
    public async Task WriteAsync(HttpContext context, PreparedRequest prepared, Func<ApiError, ApiError>? translate = null)
    {
        ArgumentNullException.ThrowIfNull(context);
        var (plan, refusal) = await planner.PlanAsync(prepared, context.RequestAborted);
        if (plan is null)
        {
            var error = ApiError.From(refusal!, context.TraceIdentifier);
            await ErrorResponse.WriteAsync(context, translate is null ? error : translate(error));
            return;
        }

        await JsonResponse.WriteAsync(context, json => Write(json, plan));
    }

    private static void Write(Utf8JsonWriter json, RoutePlan plan)
    {
        json.WriteStartObject();
        json.WriteString("object"u8, "easel.dry_run"u8);
        json.WriteString("route"u8, plan.Name);
        json.WriteString("model"u8, plan.Model.Id);
        json.WriteString("provider"u8, plan.Provider);
        json.WriteString("reason"u8, plan.Reason);
        WriteNumber(json, "expected_seconds"u8, plan.Expected?.TotalSeconds);
        WriteNumber(json, "cost"u8, (double?)plan.Cost);
        WritePrices(json, plan.Model.Prices);
        WriteRequest(json, plan.Request);
        json.WriteStartArray("warnings"u8);
        foreach (var warning in plan.Warnings)
            ApiJson.WriteProblem(json, warning.Code, warning.Param, warning.Message);
        json.WriteEndArray();
        json.WriteStartArray("candidates"u8);
        foreach (var candidate in plan.Candidates)
            Write(json, candidate);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WritePrices(Utf8JsonWriter json, IReadOnlyList<PriceLine> prices)
    {
        json.WriteStartArray("prices"u8);
        foreach (var line in prices)
        {
            json.WriteStartObject();
            json.WriteString("billable"u8, JsonNamingPolicy.SnakeCaseLower.ConvertName(line.Billable.ToString()));
            json.WriteString("unit"u8, JsonNamingPolicy.SnakeCaseLower.ConvertName(line.Unit.ToString()));
            json.WriteNumber("cost"u8, line.Cost);
            json.WriteNumber("per"u8, line.Per);
            if (line.Quality is { } quality)
                json.WriteString("quality"u8, quality.ToString().ToLowerInvariant());
            if (line.Size is { } size)
                json.WriteString("size"u8, size.ToString());
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteRequest(Utf8JsonWriter json, ImageRequest request)
    {
        json.WriteStartObject("request"u8);
        json.WriteString(
            "operation"u8,
            request switch
            {
                EditRequest => "edit",
                VaryRequest => "vary",
                UpscaleRequest => "upscale",
                _ => "generate",
            }
        );
        json.WriteNumber("n"u8, request.Count);
        json.WriteString("size"u8, request.Size?.ToString());
        json.WriteString("quality"u8, request.Quality.ToString().ToLowerInvariant());
        json.WriteString("background"u8, request.Background.ToString().ToLowerInvariant());
        json.WriteString("output_format"u8, request.Format.ToString().ToLowerInvariant());
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, RouteCandidate candidate)
    {
        json.WriteStartObject();
        json.WriteString("model"u8, candidate.Model);
        json.WriteString("provider"u8, candidate.Provider);
        json.WriteString("state"u8, candidate.State.ToString().ToLowerInvariant());
        json.WriteString("reason"u8, candidate.Reason);
        json.WriteNumber("order"u8, candidate.Order);
        json.WriteNumber("weight"u8, candidate.Weight);
        json.WriteNumber("in_flight"u8, candidate.InFlight);
        json.WriteString("fallback"u8, candidate.Fallback);
        WriteNumber(json, "rests_seconds"u8, candidate.Rest?.TotalSeconds);
        json.WriteEndObject();
    }

    private static void WriteNumber(Utf8JsonWriter json, ReadOnlySpan<byte> name, double? number)
    {
        if (number is { } known)
            json.WriteNumber(name, Math.Round(known, 6));
        else
            json.WriteNull(name);
    }
}
