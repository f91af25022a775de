using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Easel.Client.Errors;
using Easel.Client.Http;
using Easel.Client.Jobs;
using Easel.Client.Json;

namespace Easel.Client.Images;

/// <summary>Reads whole answers, also those that began well and carry an error.</summary>
internal static class ImageAnswer
{
    public static ImagesResponse Read(AnswerHead head, PooledBody body)
    {
        var answer = Read(head, body, WireJson.Default.ImagesResponse);
        return answer.Data is null ? throw Explain(head, body, null) : answer with { RequestId = head.RequestId };
    }

    public static IReadOnlyList<ImageModel> ReadModels(AnswerHead head, PooledBody body) =>
        Read(head, body, WireJson.Default.ImageModelList).Data ?? throw Explain(head, body, null);

    public static EaselJob ReadJob(AnswerHead head, PooledBody body) => Read(head, body, WireJson.Default.EaselJob);

    public static IReadOnlyList<EaselJob> ReadJobs(AnswerHead head, PooledBody body) =>
        Read(head, body, WireJson.Default.EaselJobList).Data ?? throw Explain(head, body, null);

    private static T Read<T>(AnswerHead head, PooledBody body, JsonTypeInfo<T> type)
        where T : class
    {
        try
        {
            if (JsonSerializer.Deserialize(body.Span, type) is { } answer) return answer;
        }
        catch (JsonException malformed)
        {
            throw Explain(head, body, malformed);
        }

        throw Explain(head, body, null);
    }

    private static EaselException Explain(AnswerHead head, PooledBody body, JsonException? malformed)
    {
        if (ErrorEnvelope.Read(body.Span) is { } error) return ErrorMapping.FromError(head, error);
        return new EaselProtocolException($"The answer ({head.MediaType ?? "of no type"}) is not what the Images API answers: {ErrorMapping.ExcerptOf(body.Span)}", malformed)
        {
            Status = head.Status,
            RequestId = head.RequestId,
        };
    }
}
