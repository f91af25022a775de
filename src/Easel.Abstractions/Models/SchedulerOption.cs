namespace Easel.Abstractions.Models;

/// <summary>A scheduler that a request may name, and the other names that programs have for it.</summary>
/// <param name="Name">As requests and recipes write it, such as <c>dpmpp_2m_karras</c>.</param>
public sealed record SchedulerOption(string Name, params IReadOnlyList<string> Aliases)
{
    /// <summary>Whether <paramref name="text"/> means this one; letter case, spaces and signs but + do not count.</summary>
    public bool Is(string text) => Same(Name, text) || Aliases.Any(alias => Same(alias, text));

    private static bool Same(string name, string text) => string.Equals(Bare(name), Bare(text), StringComparison.OrdinalIgnoreCase);

    private static string Bare(string text) => string.Concat(text.Where(letter => char.IsAsciiLetterOrDigit(letter) || letter == '+'));
}
