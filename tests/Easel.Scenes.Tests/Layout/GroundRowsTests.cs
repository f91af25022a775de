using Easel.Abstractions.Pixels;
using Easel.Abstractions.Requests;
using Easel.Scenes.Composition;
using Easel.Scenes.Layout;

namespace Easel.Scenes.Tests.Layout;

/// <summary>Many things on a ground stand in rows behind each other, and are not one long row of tiny ones.</summary>
public sealed class GroundRowsTests
{
    private static readonly ImageSize Canvas = new(1000, 1000);

    [Theory]
    [InlineData("nine tractors in a field", 150)]
    [InlineData("a zoo with a lion, an elephant, a giraffe and a zebra", 150)]
    [InlineData("two cats and two dogs in a garden", 200)]
    [InlineData("nine cars in front of a supermarket on a street", 60)]
    [InlineData("a seahorse, a starfish, a sea turtle, an octopus and a shipwreck under water", 55)]
    [InlineData("a clownfish, a crab, a jellyfish, a dolphin and a treasure chest under the sea", 60)]
    public void They_are_large_enough(string prompt, int least)
    {
        var places = Places(prompt);
        places.Min(place => Math.Max(place.Width, place.Height)).ShouldBeGreaterThan(least);
        places.ShouldAllBe(place => place.X >= 0 && place.Right <= Canvas.Width && place.Bottom <= Canvas.Height);
    }

    [Theory]
    [InlineData("a girl in a red dress is flying a kite on a windy hill. Her brother runs after her, and their dog jumps beside them", 120)]
    [InlineData("a boy builds a sandcastle with a bucket and a shovel on a beach. Behind him, his parents stand under an umbrella", 200)]
    [InlineData("a squirrel in a red scarf sits under a big tree in a park", 150)]
    [InlineData("a village in the mountains. Three children build a snowman in front of the church", 150)]
    public void Who_lives_is_large_before_what_towers(string prompt, int least) =>
        Living(prompt).Min(place => place.Height).ShouldBeGreaterThan(least);

    [Fact]
    public void Nobody_hides_most_of_another()
    {
        var places = Places("two cats and two dogs in a garden");
        for (var i = 0; i < places.Length; i++)
        {
            for (var j = i + 1; j < places.Length; j++)
                Common(places[i], places[j]).ShouldBeLessThan(0.5);
        }
    }

    [Theory]
    [InlineData("a row of seven cars on a street")]
    [InlineData("a dog, a cat and a bird in a meadow")]
    [InlineData("a boy pushing a cart past two trees and two bushes in a park")]
    public void A_row_that_is_said_or_short_stays_one(string prompt) =>
        Places(prompt).Select(place => place.Bottom).Distinct().Count().ShouldBeLessThanOrEqualTo(2);

    /// <summary>Of those that are named, without what only says where it is.</summary>
    private static PixelArea[] Places(string prompt) => Places(prompt, _ => true);

    private static PixelArea[] Living(string prompt) => Places(prompt, thing => thing.Concept.Traits.Lives);

    private static PixelArea[] Places(string prompt, Predicate<SceneObject> isAsked)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        var figures = Array.ConvertAll(scene.Objects.ToArray(), _ => new Figure(0.9, 0.9));
        var kinds = scene.Objects.SelectMany(thing => Enumerable.Repeat(thing, thing.Count)).ToArray();
        return
        [
            .. StageLayout
                .Arrange(scene, figures, Canvas)
                .Items.Where(item => !kinds[item.Object].IsBackdrop && !item.IsFront && isAsked(kinds[item.Object]))
                .Select(item => item.Place),
        ];
    }

    private static double Common(PixelArea one, PixelArea other) =>
        (double)Math.Max(0, Math.Min(one.Right, other.Right) - Math.Max(one.X, other.X))
        * Math.Max(0, Math.Min(one.Bottom, other.Bottom) - Math.Max(one.Y, other.Y))
        / ((double)one.Width * one.Height);
}
