using System.Text.Json;
using Easel.Dialects.OpenAI.Responses.Keeping;
using Easel.Jobs;

namespace Easel.Dialects.OpenAI.Responses.Writing;

/// <summary>An event of a response's stream. Its number is its place among them.</summary>
/// <param name="Preview">Of a partial image.</param>
internal readonly record struct ResponseEvent(JsonEncodedText Type, PartialNote? Preview = null)
{
    public static readonly JsonEncodedText Created = JsonEncodedText.Encode("response.created");
    public static readonly JsonEncodedText Queued = JsonEncodedText.Encode("response.queued");
    public static readonly JsonEncodedText InProgress = JsonEncodedText.Encode("response.in_progress");
    public static readonly JsonEncodedText CallAdded = JsonEncodedText.Encode("response.output_item.added");
    public static readonly JsonEncodedText CallInProgress = JsonEncodedText.Encode("response.image_generation_call.in_progress");
    public static readonly JsonEncodedText CallGenerating = JsonEncodedText.Encode("response.image_generation_call.generating");
    public static readonly JsonEncodedText CallPartial = JsonEncodedText.Encode("response.image_generation_call.partial_image");
    public static readonly JsonEncodedText CallCompleted = JsonEncodedText.Encode("response.image_generation_call.completed");
    public static readonly JsonEncodedText ItemDone = JsonEncodedText.Encode("response.output_item.done");
    public static readonly JsonEncodedText PartAdded = JsonEncodedText.Encode("response.content_part.added");
    public static readonly JsonEncodedText TextDelta = JsonEncodedText.Encode("response.output_text.delta");
    public static readonly JsonEncodedText TextDone = JsonEncodedText.Encode("response.output_text.done");
    public static readonly JsonEncodedText PartDone = JsonEncodedText.Encode("response.content_part.done");
    public static readonly JsonEncodedText Completed = JsonEncodedText.Encode("response.completed");
    public static readonly JsonEncodedText Failed = JsonEncodedText.Encode("response.failed");
    public static readonly JsonEncodedText Incomplete = JsonEncodedText.Encode("response.incomplete");

    /// <summary>Which of the output's items it is about.</summary>
    public int OutputIndex { get; init; }

    /// <summary>All events so far. They only ever become more: what was once at a place stays there.</summary>
    public static IReadOnlyList<ResponseEvent> Of(ResponseState state)
    {
        var events = new List<ResponseEvent> { new(Created) };
        if (state.Request.Background)
            events.Add(new(Queued));
        if (state.IsStarted)
            events.AddRange([new(InProgress), new(CallAdded), new(CallInProgress)]);
        if (state.Drawing is not null)
            events.Add(new(CallGenerating));
        foreach (var partial in state.Partials)
            events.Add(new(CallPartial, partial));
        if (state.Image is not null)
        {
            events.AddRange([
                new(CallCompleted),
                new(ItemDone),
                new(CallAdded) { OutputIndex = 1 },
                new(PartAdded) { OutputIndex = 1 },
                new(TextDelta) { OutputIndex = 1 },
                new(TextDone) { OutputIndex = 1 },
                new(PartDone) { OutputIndex = 1 },
                new(ItemDone) { OutputIndex = 1 },
            ]);
        }
        else if (state.Job.IsEnded && state.IsStarted)
        {
            events.Add(new(ItemDone));
        }

        if (state.Job.IsEnded)
            events.Add(
                new(
                    state.Job.State switch
                    {
                        JobState.Completed => Completed,
                        JobState.Failed => Failed,
                        _ => Incomplete,
                    }
                )
            );
        return events;
    }
}
