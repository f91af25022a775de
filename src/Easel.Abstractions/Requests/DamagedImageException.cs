namespace Easel.Abstractions.Requests;

/// <summary>An input image that was taken on its header's word (<see cref="InputImage"/>) turns out to be damaged. The pipeline makes a refusal
/// of the request of it.</summary>
/// <param name="problem">The rest of a sentence: what is wrong with the file.</param>
public sealed class DamagedImageException(string problem) : Exception($"An input image cannot be read: {problem}")
{
    public string Problem { get; } = problem;
}
