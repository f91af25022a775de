using System.Text.Json;
using Easel.Jobs;

namespace Easel.Dialects.OpenAI.Batches;

/// <summary>A batch as its client sees it: the job, what it was asked, how far it is and what came of it.</summary>
internal sealed record BatchView(Job Job, BatchOrder Order, BatchNote? Note, BatchOutcome? Outcome, int Done, int Failed)
{
    private const int Milliseconds = 1000;

    private string Status =>
        Job switch
        {
            { State: JobState.Cancelled } => "cancelled",
            { State: JobState.Failed } => "failed",
            { State: JobState.Completed } => Outcome is { Expired: true } ? "expired" : "completed",
            { CancelRequested: true } => "cancelling",
            _ when Note is null => "validating",
            _ => Note.FinalizingAt is null ? "in_progress" : "finalizing",
        };

    /// <summary>Writes OpenAI's batch object.</summary>
    public void Write(Utf8JsonWriter json)
    {
        var status = Status;
        json.WriteStartObject();
        json.WriteString("id"u8, Job.Id);
        json.WriteString("object"u8, "batch"u8);
        json.WriteString("endpoint"u8, Order.Endpoint);
        WriteErrors(json);
        json.WriteString("input_file_id"u8, Order.InputFileId);
        json.WriteString("completion_window"u8, BatchParameters.OnlyWindow);
        json.WriteString("status"u8, status);
        json.WriteString("output_file_id"u8, Outcome?.OutputFileId);
        json.WriteString("error_file_id"u8, Outcome?.ErrorFileId);
        json.WriteNumber("created_at"u8, Job.CreatedAt.ToUnixTimeSeconds());
        WriteTime(json, "in_progress_at"u8, Note?.InProgressAt);
        json.WriteNumber("expires_at"u8, (Job.CreatedAt + BatchHandler.Window).ToUnixTimeSeconds());
        WriteTime(json, "finalizing_at"u8, Note?.FinalizingAt);
        WriteTime(json, "completed_at"u8, EndedAs(status, "completed"));
        WriteTime(json, "failed_at"u8, EndedAs(status, "failed"));
        WriteTime(json, "expired_at"u8, EndedAs(status, "expired"));
        // When it was asked for is not kept; it is within a second of when it was done.
        WriteTime(json, "cancelling_at"u8, EndedAs(status, "cancelled"));
        WriteTime(json, "cancelled_at"u8, EndedAs(status, "cancelled"));
        json.WriteStartObject("request_counts"u8);
        json.WriteNumber("total"u8, Note?.Total ?? 0);
        json.WriteNumber("completed"u8, Outcome?.Completed ?? Done);
        json.WriteNumber("failed"u8, Outcome?.Failed ?? Failed);
        json.WriteEndObject();
        json.WritePropertyName("metadata"u8);
        if (Order.Metadata is { } metadata)
            metadata.WriteTo(json);
        else
            json.WriteNullValue();
        json.WriteEndObject();
    }

    private long? EndedAs(string status, string asked) =>
        Job.EndedAt is { } ended && string.Equals(status, asked, StringComparison.Ordinal) ? ended.ToUnixTimeMilliseconds() : null;

    private void WriteErrors(Utf8JsonWriter json)
    {
        var errors = Note?.Errors ?? (Job.Error is { } error ? [new BatchError(error.Code, error.Message, null, null)] : []);
        if (errors.Count == 0)
        {
            json.WriteNull("errors"u8);
            return;
        }

        json.WriteStartObject("errors"u8);
        json.WriteString("object"u8, "list"u8);
        json.WriteStartArray("data"u8);
        foreach (var (code, message, param, line) in errors)
        {
            json.WriteStartObject();
            json.WriteString("code"u8, code);
            json.WriteString("message"u8, message);
            json.WriteString("param"u8, param);
            if (line is { } number)
                json.WriteNumber("line"u8, number);
            else
                json.WriteNull("line"u8);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteTime(Utf8JsonWriter json, ReadOnlySpan<byte> name, long? milliseconds)
    {
        if (milliseconds is { } time)
            json.WriteNumber(name, time / Milliseconds);
        else
            json.WriteNull(name);
    }
}
