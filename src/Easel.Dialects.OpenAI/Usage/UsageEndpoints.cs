using System.Text.Json;
using Easel.Core.Usage;
using Easel.Dialects.Access;
using Easel.Dialects.Errors;
using Easel.Dialects.Json;

namespace Easel.Dialects.OpenAI.Usage;

/// <summary><c>GET /v1/organization/usage/images</c> and <c>/v1/organization/costs</c>. A project is a tenant. Keys without the scope
/// <c>admin</c> see what is their own.</summary>
internal sealed class UsageEndpoints(IUsageStore usage, TimeProvider clock)
{
    public async Task ImagesAsync(HttpContext context)
    {
        var parameters = new UsageParameters(context.Request.Query, UsageLimits.Images);
        if (parameters.Problems.Count > 0)
        {
            await ErrorResponse.WriteAsync(context, parameters.Problems);
            return;
        }

        var buckets = parameters.Buckets(clock.GetUtcNow());
        var sums = await usage.SumAsync(QueryOf(context, parameters, buckets), context.RequestAborted);
        await WriteAsync(context, buckets, sums.ToLookup(sum => sum.Start), WriteImages);
    }

    public async Task CostsAsync(HttpContext context)
    {
        var parameters = new UsageParameters(context.Request.Query, UsageLimits.Costs);
        if (parameters.Problems.Count > 0)
        {
            await ErrorResponse.WriteAsync(context, parameters.Problems);
            return;
        }

        var buckets = parameters.Buckets(clock.GetUtcNow());
        var query = QueryOf(context, parameters, buckets);
        // Without either, a sum has all that is to be reported.
        var lines =
            parameters.LineItems is null && !parameters.GroupBy.Contains("line_item")
                ? CostLine.Of(await usage.SumAsync(query, context.RequestAborted))
                : CostLine.Of(await usage.SumCostsAsync(query, context.RequestAborted), parameters);
        await WriteAsync(context, buckets, lines.ToLookup(line => line.Start), (json, line) => line.Write(json));
    }

    private static UsageQuery QueryOf(HttpContext context, UsageParameters parameters, UsageBuckets buckets) =>
        new(buckets.Range)
        {
            Interval = buckets.Interval,
            Filter = parameters.Filter.VisibleTo(Caller.Of(context)),
            GroupBy = parameters.GroupBy.Aggregate(UsageFields.None, (fields, name) => fields | FieldOf(name)),
        };

    private static UsageFields FieldOf(string name) =>
        name switch
        {
            "project_id" => UsageFields.Tenant,
            "user_id" => UsageFields.User,
            "api_key_id" => UsageFields.Key,
            "model" => UsageFields.Model,
            "size" => UsageFields.Size,
            "source" => UsageFields.Operation,
            _ => UsageFields.None,
        };

    private static void WriteImages(Utf8JsonWriter json, UsageSum sum)
    {
        json.WriteStartObject();
        json.WriteString("object"u8, "organization.usage.images.result"u8);
        json.WriteNumber("images"u8, sum.Images);
        json.WriteNumber("num_model_requests"u8, sum.Requests);
        json.WriteString("source"u8, sum.Group.Operation is { } operation ? UsageParameters.NameOf(operation) : null);
        json.WriteString("size"u8, sum.Group.Size?.ToString());
        json.WriteString("project_id"u8, sum.Group.Tenant);
        json.WriteString("user_id"u8, sum.Group.User);
        json.WriteString("api_key_id"u8, sum.Group.Key);
        json.WriteString("model"u8, sum.Group.Model);
        json.WriteEndObject();
    }

    private static Task WriteAsync<T>(
        HttpContext context,
        UsageBuckets buckets,
        ILookup<DateTimeOffset, T> results,
        Action<Utf8JsonWriter, T> write
    ) =>
        JsonResponse.WriteAsync(
            context,
            json =>
            {
                json.WriteStartObject();
                json.WriteString("object"u8, "page"u8);
                json.WriteStartArray("data"u8);
                foreach (var (start, end) in buckets.All)
                {
                    json.WriteStartObject();
                    json.WriteString("object"u8, "bucket"u8);
                    json.WriteNumber("start_time"u8, start.ToUnixTimeSeconds());
                    json.WriteNumber("end_time"u8, end.ToUnixTimeSeconds());
                    json.WriteStartArray("results"u8);
                    foreach (var result in results[start])
                        write(json, result);
                    json.WriteEndArray();
                    json.WriteEndObject();
                }

                json.WriteEndArray();
                json.WriteBoolean("has_more"u8, buckets.NextPage is not null);
                json.WriteString("next_page"u8, buckets.NextPage);
                json.WriteEndObject();
            }
        );
}
