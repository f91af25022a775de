namespace Easel.Diffusion.Models;

/// <summary>Something wrong with a model folder.</summary>
/// <param name="File">Relative to the folder, with forward slashes.</param>
/// <param name="Message">One sentence: what is wrong and, where that is not plain, what would be right.</param>
public sealed record ModelFolderProblem(string File, string Message)
{
    public override string ToString() => $"{File}: {Message}";
}
