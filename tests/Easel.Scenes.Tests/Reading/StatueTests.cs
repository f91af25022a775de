namespace Easel.Scenes.Tests.Reading;

/// <summary>Statues of animals are those animals, in the colour of their material.</summary>
public sealed class StatueTests
{
    [Theory]
    [InlineData("a stone statue of a lion", "a grey lion on a pedestal")]
    [InlineData("a bronze statue of a horse in a park", "a brown horse on a pedestal")]
    [InlineData("a marble elephant statue", "a white elephant on a pedestal")]
    [InlineData("a lion statue", "a grey lion on a pedestal")]
    [InlineData("an ice sculpture of a swan", "a blue swan on a pedestal")]
    [InlineData("a wooden carving of a bear", "a brown bear,")]
    [InlineData("a sand sculpture of a castle", "a sandcastle")]
    public void An_animal_of_stone_stands_on_a_pedestal(string prompt, string told)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Description.ShouldStartWith(told);
        scene.Warnings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("a statue of a king")]
    [InlineData("a stone statue of a woman")]
    [InlineData("a statue")]
    public void People_of_stone_are_statues(string prompt)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects.ShouldHaveSingleItem().Concept.Caption.ShouldBe("statue");
        scene.Warnings.ShouldBeEmpty();
    }

    [Fact]
    public void The_statue_of_liberty_is_itself() =>
        Vocabularies.Reader.Read("the statue of liberty").Objects[0].Concept.Caption.ShouldBe("statue of liberty");
}
