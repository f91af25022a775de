using System.Text.Json;
using Easel.Abstractions.Events;

namespace Easel.Dialects.Errors;

/// <summary>What a refusal was for, as OpenAI's <c>moderation_details</c> says it.</summary>
public sealed record ModerationDetails(IReadOnlyList<string> Categories, RefusalStage Stage)
{
    public void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject("moderation_details"u8);
        json.WriteStartArray("categories"u8);
        foreach (var category in Categories)
            json.WriteStringValue(category);
        json.WriteEndArray();
        json.WriteString(
            "moderation_stage"u8,
            Stage switch
            {
                RefusalStage.Input => "input"u8,
                RefusalStage.Output => "output"u8,
                _ => "unknown"u8,
            }
        );
        json.WriteEndObject();
    }
}
