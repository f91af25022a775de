using System.Text.Json;
using Easel.Dialects.Errors;
using Easel.Dialects.Inputs;
using Easel.Dialects.Json;

namespace Easel.Dialects.Saas.Bodies;

/// <summary>Reads the JSON body of a request.</summary>
internal sealed class SaasBody(UploadBudget budget, TimeProvider clock)
{
    /// <summary>Bytes that a body may have, as in the template: 10 MiB.</summary>
    public const long MaxBytes = 10 << 20;

    private const string Json = "application/json";

    /// <summary>What <paramref name="read"/> makes of the body; or null and all that is wrong with it.</summary>
    /// <exception cref="BadHttpRequestException">Too large or too slow.</exception>
    public async ValueTask<(T? Value, IReadOnlyList<ApiError> Problems)> ReadAsync<T>(
        HttpContext context,
        Func<BodyMembers, Issues, T> read
    )
        where T : class
    {
        if (!TextContent.Is(context.Request.ContentType, Json))
            return (null, [WrongContentType(context.Request.ContentType)]);
        using var share = budget.Share(context, clock);
        var text = share.NewFile();
        return await text.FillAsync(context.Request.Body, long.MaxValue, context.RequestAborted) switch
        {
            UploadProblem.None => Read(text.Memory, read),
            UploadProblem.NoRoom => (null, [ApiError.TooManyUploads]),
            _ => (null, [ApiError.TooLarge(share.Total)]),
        };
    }

    /// <inheritdoc cref="ReadAsync{T}" />
    public static (T? Value, IReadOnlyList<ApiError> Problems) Read<T>(ReadOnlyMemory<byte> text, Func<BodyMembers, Issues, T> read)
        where T : class
    {
        try
        {
            if (JsonBounds.ProblemOfCount(text.Span) is { } unbounded)
                return (null, [unbounded]);
            using var document = JsonDocument.Parse(text);
            var issues = new Issues();
            var value = BodyMembers.Of(document.RootElement, issues) is { } members ? read(members, issues) : null;
            return issues.Any ? (null, issues.All) : (value, []);
        }
        catch (JsonException malformed)
        {
            return (null, [ApiError.MalformedJson(malformed)]);
        }
    }

    private static ApiError WrongContentType(string? sent) =>
        ApiError.WrongContentType(sent, $"'{Json}' requests in UTF-8") with
        {
            Status = StatusCodes.Status415UnsupportedMediaType,
        };
}
