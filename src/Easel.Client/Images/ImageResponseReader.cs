using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Easel.Client.Errors;
using Easel.Client.Http;
using Easel.Client.Jobs;
using Easel.Client.Json;
using Easel.Client.Keys;
using Easel.Client.Usage;
using Easel.Client.Webhooks;

namespace Easel.Client.Images;

/// <summary>Reads whole responses, also those that began well and carry an error.</summary>
internal static class ImageResponseReader
{
    public static ImagesResponse Read(ResponseHead head, PooledBody body)
    {
        var answer = Read(head, body, ApiJson.Default.ImagesResponse);
        return answer.Data is null ? throw Explain(head, body, null) : answer with { RequestId = head.RequestId };
    }

    public static IReadOnlyList<ImageModel> ReadModels(ResponseHead head, PooledBody body) =>
        Read(head, body, ApiJson.Default.ImageModelList).Data ?? throw Explain(head, body, null);

    public static DryRunPlan ReadPlan(ResponseHead head, PooledBody body)
    {
        var plan = Read(head, body, ApiJson.Default.DryRunPlan);
        return plan.Object is "easel.dry_run" ? plan : throw Explain(head, body, null);
    }

    public static EaselJob ReadJob(ResponseHead head, PooledBody body) => Read(head, body, ApiJson.Default.EaselJob);

    public static IReadOnlyList<EaselJob> ReadJobs(ResponseHead head, PooledBody body) =>
        Read(head, body, ApiJson.Default.EaselJobList).Data ?? throw Explain(head, body, null);

    public static UsagePage<ImagesUsage> ReadImagesUsage(ResponseHead head, PooledBody body) =>
        Read(head, body, ApiJson.Default.UsagePageImagesUsage);

    public static UsagePage<CostUsage> ReadCosts(ResponseHead head, PooledBody body) =>
        Read(head, body, ApiJson.Default.UsagePageCostUsage);

    public static AccessKey ReadKey(ResponseHead head, PooledBody body) => Read(head, body, ApiJson.Default.AccessKey);

    public static AccessKeyPage ReadKeys(ResponseHead head, PooledBody body) => Read(head, body, ApiJson.Default.AccessKeyPage);

    public static Webhook ReadWebhook(ResponseHead head, PooledBody body) => Read(head, body, ApiJson.Default.Webhook);

    public static IReadOnlyList<Webhook> ReadWebhooks(ResponseHead head, PooledBody body) =>
        Read(head, body, ApiJson.Default.WebhookList).Data ?? throw Explain(head, body, null);

    public static WebhookDelivery ReadDelivery(ResponseHead head, PooledBody body) => Read(head, body, ApiJson.Default.WebhookDelivery);

    public static WebhookDeliveryPage ReadDeliveries(ResponseHead head, PooledBody body) =>
        Read(head, body, ApiJson.Default.WebhookDeliveryPage);

    public static WebhookDeletion ReadDeletedWebhook(ResponseHead head, PooledBody body) =>
        Read(head, body, ApiJson.Default.WebhookDeletion);

    public static T Read<T>(ResponseHead head, PooledBody body, JsonTypeInfo<T> type)
        where T : class
    {
        try
        {
            if (JsonSerializer.Deserialize(body.Span, type) is { } answer)
                return answer;
        }
        catch (JsonException malformed)
        {
            throw Explain(head, body, malformed);
        }

        throw Explain(head, body, null);
    }

    private static EaselException Explain(ResponseHead head, PooledBody body, JsonException? malformed)
    {
        if (ErrorEnvelope.Read(body.Span) is { } error)
            return ErrorMapping.FromError(head, error);
        return new EaselProtocolException(
            $"The answer ({head.MediaType ?? "of no type"}) is not what the Images API answers: {ErrorMapping.ExcerptOf(body.Span)}",
            malformed
        )
        {
            Status = head.Status,
            RequestId = head.RequestId,
        };
    }
}
