using System.Buffers;
using System.Globalization;
using System.IO.Pipelines;
using System.Security.Cryptography;
using System.Text.Json;
using Easel.Dialects.Errors;
using Easel.Dialects.Json;
using Easel.Dialects.OpenAI.Images;
using Easel.Dialects.Streaming;
using Easel.Jobs;

namespace Easel.Dialects.OpenAI.Batches;

/// <summary>Writes what came of one request as a line of a batch's output: the response's body as it comes, around it what belongs to a
/// batch.</summary>
internal sealed class LineResult(IJobFileWriter file, string customId, string requestId, CancellationToken cancellationToken)
{
    private static readonly byte[] End = [.. "},\"error\":null}\n"u8];

    /// <summary>0 before there is a response.</summary>
    public int Status { get; private set; }

    public TimeSpan? RetryAfter { get; private set; }

    /// <summary>It was refused, and another try is refused again.</summary>
    public bool IsFinal { get; private set; }

    /// <summary>Every byte found room.</summary>
    public bool IsKept { get; private set; } = true;

    /// <summary>The images.</summary>
    public async ValueTask WriteAsync(DrawnImages drawn, DateTimeOffset created)
    {
        await BeginAsync(StatusCodes.Status200OK);
        var body = Body();
        using (var json = new ImagesJson(body, drawn))
            await json.WriteAllAsync(created, cancellationToken);
        await body.CompleteAsync();
    }

    /// <summary>Why there are none.</summary>
    public async ValueTask WriteAsync(IReadOnlyList<ApiError> errors)
    {
        (RetryAfter, IsFinal) = (errors[0].RetryAfter, errors[0].IsFinal);
        await BeginAsync(ErrorResponse.StatusOf(errors));
        var body = Body();
        ErrorResponse.WriteBody(body, StandardErrors.Instance, errors);
        await body.FlushAsync(cancellationToken);
        await body.CompleteAsync();
    }

    /// <summary>Ends the line and keeps it, where all of it found room.</summary>
    public async ValueTask CompleteAsync(int line)
    {
        await AppendAsync(End);
        if (IsKept)
            await file.CompleteAsync(NameOf(line, Status is >= 200 and < 300));
    }

    /// <summary>Keeps that a line was not done, and why. False when there is no room.</summary>
    public static ValueTask<bool> KeepErrorAsync(
        IJobFiles files,
        Job job,
        int line,
        string customId,
        string code,
        string message,
        CancellationToken cancellationToken
    )
    {
        var text = new ArrayBufferWriter<byte>(256);
        using (var json = new Utf8JsonWriter(text, ApiJson.Options))
        {
            Begin(json, customId);
            json.WriteNull("response"u8);
            json.WriteStartObject("error"u8);
            json.WriteString("code"u8, code);
            json.WriteString("message"u8, message);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        text.Write("\n"u8);
        return files.WriteAsync(job.Owner, job.Id, NameOf(line, isDone: false), text.WrittenMemory, cancellationToken);
    }

    /// <summary>The name of a line's file among the job's, by which it is known whether and how it was done.</summary>
    public static string NameOf(int line, bool isDone) => string.Create(CultureInfo.InvariantCulture, $"{(isDone ? Done : Failed)}{line}");

    public const string Done = "done-";
    public const string Failed = "failed-";

    private ValueTask BeginAsync(int status)
    {
        Status = status;
        var head = new ArrayBufferWriter<byte>(256);
        using (var json = new Utf8JsonWriter(head, ApiJson.Options))
        {
            Begin(json, customId);
            json.WriteStartObject("response"u8);
            json.WriteNumber("status_code"u8, status);
            json.WriteString("request_id"u8, requestId);
            json.WritePropertyName("body"u8);
            json.Flush();
        }

        return AppendAsync(head.WrittenMemory);
    }

    private PipeWriter Body() => PipeWriter.Create(new AppendStream(AppendAsync));

    private async ValueTask AppendAsync(ReadOnlyMemory<byte> body)
    {
        if (IsKept)
            IsKept = await file.WriteAsync(body, cancellationToken);
    }

    private static void Begin(Utf8JsonWriter json, string customId)
    {
        json.WriteStartObject();
        json.WriteString("id"u8, $"batch_req_{RandomNumberGenerator.GetHexString(32, lowercase: true)}");
        json.WriteString("custom_id"u8, customId);
    }
}
