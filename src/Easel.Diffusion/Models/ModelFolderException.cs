namespace Easel.Diffusion.Models;

/// <summary>A model folder that cannot be drawn with; the message lists all its problems, a line each.</summary>
public sealed class ModelFolderException : Exception
{
    public ModelFolderException()
        : this("The model folder cannot be used.") { }

    public ModelFolderException(string message)
        : base(message) { }

    public ModelFolderException(string message, Exception innerException)
        : base(message, innerException) { }

    public ModelFolderException(string folder, IReadOnlyList<ModelFolderProblem> problems)
        : base(
            $"The model folder '{folder}' cannot be used:{string.Concat(problems.Select(problem => $"{Environment.NewLine}  {problem}"))}"
        ) => Problems = problems;

    public IReadOnlyList<ModelFolderProblem> Problems { get; } = [];
}
