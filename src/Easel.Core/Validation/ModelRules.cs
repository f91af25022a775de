using Easel.Abstractions.Models;
using Easel.Abstractions.Requests;

namespace Easel.Core.Validation;

/// <summary>What a request may change of a model: LoRAs, the scheduler, the encoder's layer. A model that has no such choice leaves it out
/// with a warning.</summary>
internal static class ModelRules
{
    private const int MostLoras = 16;
    private const float MostWeight = 16;

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
}
