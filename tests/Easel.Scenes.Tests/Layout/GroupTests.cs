using Easel.Abstractions.Requests;
using Easel.Scenes.Layout;

namespace Easel.Scenes.Tests.Layout;

/// <summary>How several of one kind stand to each other.</summary>
public sealed class GroupTests
{
    private static readonly StageRect Wide = new(0, 0, 2, 1);

    [Theory]
    [InlineData("two dogs facing each other")]
    [InlineData("two cats back to back")]
    public void Who_look_at_each_other_are_side_by_side_however_wide_they_are(string prompt)
    {
        var places = Group(prompt);
        places[1].Top.ShouldBe(places[0].Top);
        places[1].Left.ShouldBeGreaterThan(places[0].Right);
    }

    [Theory]
    [InlineData("a school of fish")]
    [InlineData("a flock of birds in the sky")]
    [InlineData("ten fish")]
    public void A_shoal_has_no_rows_and_none_hides_another(string prompt)
    {
        var places = Group(prompt);
        places.Select(place => Math.Round(place.Top, 2)).Distinct().Count().ShouldBeGreaterThan(4);
        for (var i = 0; i < places.Length; i++)
        {
            for (var k = 0; k < i; k++)
                (
                    places[i].Left >= places[k].Right
                    || places[k].Left >= places[i].Right
                    || places[i].Top >= places[k].Bottom
                    || places[k].Top >= places[i].Bottom
                ).ShouldBeTrue($"{i} and {k}");
        }
    }

    [Fact]
    public void What_goes_on_the_ground_is_not_scattered() =>
        StageGroups
            .IsScattered(Vocabularies.Reader.Read("a herd of cows"), Vocabularies.Reader.Read("a herd of cows").Objects[0])
            .ShouldBeFalse();

    private static StageRect[] Group(string prompt) =>
        StageGroups.Of(Vocabularies.Reader.Read(prompt), [Wide], new ImageSize(1000, 1000))[0];
}
