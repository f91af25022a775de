using Easel.Abstractions.Requests;

namespace Easel.Diffusion.Prompts;

/// <summary>Prompts that are to be read: the negative one first, where there is guidance.</summary>
/// <param name="Prompts">Each with the parameter of the request that it came in.</param>
/// <param name="ClipSkip">The layer of CLIP that is taken, counted from the last, which is 1; null takes the model's own.</param>
/// <param name="Pictures">That the prompts are about.</param>
/// <param name="Warn">Called for a prompt that is not read to its end: the parameter, its tokens, and how many of them are read.</param>
internal sealed record PromptReading(
    IReadOnlyList<(string Param, string Text)> Prompts,
    int? ClipSkip,
    IReadOnlyList<InputImage> Pictures,
    Action<string, int, int> Warn
)
{
    /// <summary>There is a negative prompt, and it says nothing.</summary>
    public bool HasEmptyNegative => Prompts is [(_, { Length: 0 }), _];

    public void Report(string param, int tokens, int read)
    {
        if (read < tokens)
            Warn(param, tokens, read);
    }
}
