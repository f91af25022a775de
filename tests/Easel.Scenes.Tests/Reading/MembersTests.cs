namespace Easel.Scenes.Tests.Reading;

/// <summary>Of several that are named together each has what is said of it alone.</summary>
public sealed class MembersTests
{
    [Theory]
    [InlineData(
        "two girls, the first in a red dress, the second in a blue dress",
        "a girl wearing a red dress and a girl wearing a blue dress, flat style"
    )]
    [InlineData("two boys, the first sad, the second happy", "a sad boy and a happy boy, flat style")]
    [InlineData("two balloons, one in red and one in blue", "a red balloon and a blue balloon, flat style")]
    [InlineData(
        "three people, one in red, one in blue and one in green",
        "a person in red, a person in blue and a person in green, flat style"
    )]
    [InlineData("two dogs, one brown one white", "a brown dog and a white dog, flat style")]
    [InlineData("two people, one tall and one short", "a tall person and a short person, flat style")]
    [InlineData("there are two women. one is old and the other is tall", "an old woman and a tall woman, flat style")]
    [InlineData("one man is tall and the other is short", "a tall man and a short man, flat style")]
    [InlineData("two old men, one of them sleeping", "an old man sleeping and an old man, flat style")]
    [InlineData("three dogs, the smallest is brown", "a brown dog and two dogs, flat style")]
    [InlineData(
        "two children: one is holding a balloon and the other is holding a kite",
        "a child holding a balloon, a child holding a kite, flat style"
    )]
    [InlineData(
        "Two friends are laughing. One wears a red hat, the other a blue one.",
        "a friend wearing a red top hat laughing and a friend wearing a blue top hat laughing, flat style"
    )]
    [InlineData(
        "two girls, one wearing a red dress and the other a blue dress",
        "a girl wearing a red dress and a girl wearing a blue dress, flat style"
    )]
    [InlineData("two boys. one is holding a kite, the other a balloon", "a boy holding a kite, a boy holding a balloon, flat style")]
    public void Each_has_what_is_said_of_it(string prompt, string told)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Description.ShouldBe(told);
        scene.Warnings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("five birds on a branch, one of them is red", "a red bird, four birds on a branch, flat style")]
    [InlineData("three cups on a table, one red, one blue and one green", "a red cup, a blue cup, a green cup on a table, flat style")]
    [InlineData(
        "two women talking, one in a red dress and the other in a green dress",
        "a woman wearing a red dress and a woman wearing a green dress talking, flat style"
    )]
    public void What_was_said_of_all_is_said_of_each(string prompt, string told) =>
        Vocabularies.Reader.Read(prompt).Description.ShouldBe(told);

    [Theory]
    [InlineData("four apples, one of them green", "flat green apple + 3 flat red apple")]
    [InlineData("five apples, one of them red", "flat red apple + 4 flat green apple")]
    [InlineData("three cups, the left one is blue", "flat blue cup + 2 flat white cup")]
    [InlineData("two mugs, the right one is red", "flat white mug + flat red mug")]
    [InlineData("two balls, the big one is orange", "flat orange ball + flat ball")]
    [InlineData("three balloons, the small one is yellow", "flat yellow balloon + 2 flat balloon")]
    public void The_others_have_another_colour_than_the_one_that_has_it(string prompt, string objects) =>
        Vocabularies.Objects(Vocabularies.Reader.Read(prompt)).ShouldBe(objects);

    [Theory]
    [InlineData("two cats and one dog", "two cats and a dog, flat style")]
    [InlineData("two cats and one zorp", "two cats, flat style")]
    [InlineData("two dogs on one sofa", "two dogs on a sofa, flat style")]
    [InlineData("three cats, one black and two white", "two white cats and a black cat, flat style")]
    public void What_is_named_beside_them_is_none_of_them(string prompt, string told) =>
        Vocabularies.Reader.Read(prompt).Description.ShouldBe(told);

    [Theory]
    [InlineData("a woman in red and a man in blue", "a woman in red and a man in blue, flat style")]
    [InlineData("a balloon in red and a balloon in blue", "a red balloon and a blue balloon, flat style")]
    public void Who_is_named_after_a_colour_is_in_nothing(string prompt, string told) =>
        Vocabularies.Reader.Read(prompt).Description.ShouldBe(told);

    [Theory]
    [InlineData("a girl bigger than a house")]
    [InlineData("a boy taller than his father")]
    [InlineData("a mouse larger than a cat")]
    public void The_larger_of_two_is_larger_than_it_is_in_life(string prompt)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects[0].Scale.ShouldBeGreaterThan(1);
        scene.Objects[1].Scale.ShouldBeLessThan(1);
        scene.Warnings.ShouldBeEmpty();
    }

    [Fact]
    public void The_smaller_of_two_is_smaller_than_it_is_in_life()
    {
        var scene = Vocabularies.Reader.Read("an elephant smaller than a cat");
        scene.Objects[0].Scale.ShouldBeLessThan(1);
        scene.Objects[1].Scale.ShouldBeGreaterThan(1);
    }
}
