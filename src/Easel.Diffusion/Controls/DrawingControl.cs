using Easel.Abstractions.Requests;

namespace Easel.Diffusion.Controls;

/// <summary>A ControlNet of a drawing.</summary>
/// <param name="Image">What it is shown.</param>
internal sealed record DrawingControl(ControlChoice Choice, InputImage Image)
{
    /// <summary>In decimals, as a fifth of five steps is one of them.</summary>
    /// <param name="step">0-based, of those that run.</param>
    public bool Counts(int step, int steps) =>
        (decimal)step / steps >= (decimal)Choice.Start && (decimal)(step + 1) / steps <= (decimal)Choice.End;

    /// <summary>The request's that count at all; what is wrong with them goes on the list, a sentence each, as what cannot be honoured on
    /// <paramref name="warnings"/>.</summary>
    public static IReadOnlyList<DrawingControl> Read(
        ImageRequest request,
        ControlSupport? support,
        string model,
        List<string> problems,
        List<string> warnings
    )
    {
        if (request is not EditRequest { Controls.Count: > 0 } edit)
            return [];
        if (support is null)
        {
            problems.Add($"{model} takes no ControlNets.");
            return [];
        }

        var controls = new List<DrawingControl>();
        foreach (var choice in edit.Controls)
        {
            if (choice.Image < 1 || choice.Image > edit.Images.Count)
                problems.Add($"The ControlNet '{choice.Name}' is shown image {choice.Image}, and there are {edit.Images.Count}.");
            else if (
                !(choice is { Strength: >= 0, Start: >= 0, End: <= 1 })
                || !float.IsFinite(choice.Strength)
                || !(choice.Start < choice.End)
            )
                problems.Add(
                    $"The ControlNet '{choice.Name}' has a strength below 0, or no share of the steps between its start and its end."
                );
            else if (support.Find(choice.Name, problems) is { } file && choice.Strength > 0)
            {
                controls.Add(new DrawingControl(choice, edit.Images[choice.Image - 1]));
                if (file.Unknown.Count > 0)
                    warnings.Add(
                        $"{file.Unknown.Count} tensors of the ControlNet '{choice.Name}' are not known and were left out, such as '{file.Unknown[0]}'."
                    );
            }
        }

        return controls;
    }
}
