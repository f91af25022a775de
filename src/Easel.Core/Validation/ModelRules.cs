using Easel.Abstractions.Models;
using Easel.Abstractions.Requests;

namespace Easel.Core.Validation;

/// <summary>What a request may change of a model: LoRAs, the scheduler, the encoder's layer. A model that has no such choice leaves it out
/// with a warning.</summary>
internal static class ModelRules
{
    private const int MostLoras = 16;
    private const float MostWeight = 16;
    private const int MostControls = 4;
    private const float MostStrength = 2;

    public static void Check(ImageRequest request, ModelCard card, ProblemList problems)
    {
        var can = card.Capabilities;
        if (request.Loras.Count > MostLoras)
            problems.Add("loras", "array_above_max_length", $"'loras' has {request.Loras.Count} entries; it may have {MostLoras}.");
        foreach (var lora in request.Loras)
        {
            if (string.IsNullOrWhiteSpace(lora.Name))
                problems.Add("loras", "invalid_value", "'loras' has an entry without a name.");
            if (!(Math.Abs(lora.Weight) <= MostWeight))
                problems.Add(
                    "loras",
                    "invalid_value",
                    $"'loras' has '{lora.Name}' with a weight of {lora.Weight}; it must be between -{MostWeight} and {MostWeight}."
                );
        }

        if (request is EditRequest { Controls.Count: > 0 } edit)
            CheckControls(edit.Controls, card, problems);
        if (request.Scheduler is { } scheduler && can.Schedulers.Count > 0 && !can.Schedulers.Any(one => one.Is(scheduler)))
        {
            var names = string.Join(", ", can.Schedulers.Select(one => one.Name));
            problems.Add("scheduler", "invalid_value", $"'scheduler' is '{scheduler}'; {card.Id} has {names}.");
        }

        if (request.ClipSkip is { } skip && can.MaxClipSkip > 0 && (skip < 1 || skip > can.MaxClipSkip))
            problems.Add(
                "clip_skip",
                "integer_out_of_range",
                $"'clip_skip' is {skip}; it must be between 1 and {can.MaxClipSkip}, 1 being the last layer."
            );
    }

    /// <summary>A model without them cannot leave them out: it would edit what they are shown.</summary>
    private static void CheckControls(IReadOnlyList<ControlChoice> controls, ModelCard card, ProblemList problems)
    {
        if (!card.Capabilities.Controls)
        {
            problems.Add("controls", "unsupported_parameter", $"{card.Id} takes no ControlNets.");
            return;
        }

        if (controls.Count > MostControls)
            problems.Add("controls", "array_above_max_length", $"'controls' has {controls.Count} entries; it may have {MostControls}.");
        foreach (var control in controls)
        {
            if (string.IsNullOrWhiteSpace(control.Name))
                Refuse("an entry without a name");
            if (!(control.Strength is >= 0 and <= MostStrength))
                Refuse($"'{control.Name}' with a strength of {control.Strength}; it must be between 0 and {MostStrength}");
            if (!(control is { Start: >= 0, End: <= 1 } && control.Start < control.End))
                Refuse(
                    $"'{control.Name}' from {control.Start} to {control.End}; its start and end must be shares of the steps, 0 to 1, in order"
                );
        }

        void Refuse(string what) => problems.Add("controls", "invalid_value", $"'controls' has {what}.");
    }
}
