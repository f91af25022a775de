namespace Easel.Scenes.Vocabulary;

/// <summary>A vocabulary file cannot be used; <see cref="Problems"/> names everything that is wrong with it.</summary>
public sealed class InvalidVocabularyException : Exception
{
    public InvalidVocabularyException(string path, IReadOnlyList<string> problems)
        : base($"{path} cannot be used: {string.Join(" ", problems)}") => Problems = problems;

    public IReadOnlyList<string> Problems { get; }
}
