using Easel.Abstractions.Requests;
using Easel.Scenes.Layout;

namespace Easel.Scenes.Tests.Layout;

/// <summary>Who sits in a basket among things is seen as well as one alone there.</summary>
public sealed class MouthSharesTests
{
    [Theory]
    [InlineData("a puppy in a basket of flowers", "basket")]
    [InlineData("a cat in a basket of apples", "basket")]
    [InlineData("a kitten in a box of toys", "box")]
    public void Who_is_among_things_has_half_of_the_mouth(string prompt, string vessel)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        var at = scene.Objects.ToList().FindIndex(thing => thing.Concept.Caption.Contains(vessel, StringComparison.Ordinal));
        var who = scene.Objects.ToList().FindIndex(thing => thing.Concept.Traits.Lives);
        var places = StageLayout
            .Arrange(scene, [.. scene.Objects.Select(_ => new Figure(0.9, 0.9))], new ImageSize(1000, 1000))
            .Items.ToLookup(item => item.Object, item => item.Place);
        places[who].First().Width.ShouldBeGreaterThan((int)(0.35 * places[at].First().Width), Vocabularies.Objects(scene));
    }
}
