namespace Easel.Scenes.Tests.Reading;

/// <summary>What somebody does in one word with a hyphen.</summary>
public sealed class CompoundVerbTests
{
    [Theory]
    [InlineData("a teenager whale-watching", "teenager watching three whales")]
    [InlineData("a guitar-playing cat", "a cat playing a guitar")]
    [InlineData("an axe-wielding viking", "a viking holding an axe")]
    [InlineData("a beer-drinking old man", "an old man drinking a beer mug")]
    [InlineData("a woman window-shopping", "a woman window shopping in front of a shop")]
    [InlineData("a girl ice-skating", "a girl ice skating")]
    public void It_is_a_verb_and_a_thing(string prompt, string told) => Vocabularies.Reader.Read(prompt).Description.ShouldContain(told);

    [Theory]
    [InlineData("ice skating girl", "a girl ice skating")]
    [InlineData("a tap dancing penguin", "a penguin tap dancing")]
    [InlineData("rock climbing boy", "a boy rock climbing")]
    [InlineData("a bike riding kid", "a kid riding a bike")]
    [InlineData("guitar playing frog", "a frog playing a guitar")]
    [InlineData("a cute book reading owl", "owl reading a book")]
    public void Who_does_it_may_be_named_after_it(string prompt, string told)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Description.ShouldContain(told);
        scene.Objects.Count(thing => thing.Concept.IsPerson).ShouldBeLessThan(2);
    }

    [Theory]
    [InlineData("a man oil painting")]
    [InlineData("a pirate cat dancing")]
    [InlineData("a children's book drawing of a fox")]
    public void What_is_no_verb_stays(string prompt) => Vocabularies.Reader.Read(prompt).Objects.Count.ShouldBeLessThan(3);

    [Theory]
    [InlineData("a horse-drawn carriage", "a horse pulling a carriage")]
    [InlineData("a horse and carriage", "a horse pulling a carriage")]
    [InlineData("a donkey and cart", "a donkey pulling a cart")]
    [InlineData("an ox-drawn cart", "an ox pulling a cart")]
    [InlineData("a dog-drawn sled in the snow", "a dog pulling a sled in the snow")]
    [InlineData("a carriage drawn by two white horses", "two white horses pulling a carriage")]
    public void What_is_drawn_has_who_draws_it_before_it(string prompt, string told)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Description.ShouldContain(told);
        scene.Warnings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("two children eating apples", "two children eating two")]
    [InlineData("two women drinking wine", "two women drinking two wine glasses")]
    [InlineData("a couple drinking beer", "a couple drinking two beer mugs")]
    public void Each_of_those_who_eat_or_drink_has_one(string prompt, string told) =>
        Vocabularies.Reader.Read(prompt).Description.ShouldContain(told);

    [Theory]
    [InlineData("friends around a campfire singing")]
    [InlineData("a boy under a tree reading a book")]
    public void What_is_done_beside_a_thing_is_done_by_somebody(string prompt) =>
        Vocabularies.Reader.Read(prompt).Objects[0].Telling.Doing.ShouldNotBeNull();
}
