namespace Easel.Scenes.Tests.Corpus;

public sealed class EverydayPromptTests
{
    [Fact]
    public void Everyday_prompts_are_read_as_a_person_means_them()
    {
        EverydayPrompt.All.Count.ShouldBeGreaterThan(300);
        var wrong = EverydayPrompt
            .All.Select(prompt => prompt.Difference(Vocabularies.Reader.Read(prompt.Prompt)))
            .OfType<string>()
            .ToList();
        wrong.ShouldBeEmpty(string.Join('\n', wrong));
    }
}
