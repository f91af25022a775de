using System.Numerics.Tensors;

namespace Easel.Diffusion.Prompts;

/// <summary>Weights on the states of a prompt's tokens: each is multiplied by its own, and then all of them by what brings their mean back
/// to what it was, as AUTOMATIC1111's web UI has it.</summary>
internal static class Emphasis
{
    /// <param name="states">[tokens, width], changed in place.</param>
    public static void Apply(PromptChunk chunk, Span<float> states, int width)
    {
        if (!chunk.IsWeighted)
            return;
        var before = Mean(states);
        for (var token = 0; token < chunk.Weights.Length; token++)
        {
            var row = states.Slice(token * width, width);
            TensorPrimitives.Multiply(row, chunk.Weights[token], row);
        }

        var after = Mean(states);
        if (after != 0)
            TensorPrimitives.Multiply(states, (float)(before / after), states);
    }

    private static double Mean(ReadOnlySpan<float> values)
    {
        double sum = 0;
        foreach (var value in values)
            sum += value;
        return sum / values.Length;
    }
}
