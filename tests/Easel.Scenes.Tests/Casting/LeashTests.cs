using Easel.Scenes.Composition;
using Easel.Scenes.Figures;
using Easel.Scenes.Figures.Animals;
using Easel.Scenes.Layout;

namespace Easel.Scenes.Tests.Casting;

/// <summary>A leash is a line from a hand to a neck.</summary>
public sealed class LeashTests
{
    [Theory]
    [InlineData("a dog on a leash", 0, 1)]
    [InlineData("a man walking two dogs on a leash", 1, 2)]
    [InlineData("a girl with a cat on a leash", 1, 1)]
    [InlineData("a runner jogging with their dog on a leash", 1, 1)]
    [InlineData("a man walking his dog", 1, 1)]
    [InlineData("a girl walking her cat", 1, 1)]
    [InlineData("a woman walking five dogs", 1, 5)]
    public void Each_animal_is_on_its_own(string prompt, int animal, int count)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        var leash = scene.Objects.Count - 1;
        scene.Objects[leash].Vector.ShouldBeOfType<LeashDrawing>();
        scene.Objects[leash].Count.ShouldBe(count);
        scene.Objects[animal].Vector.ShouldBeOfType<AnimalDrawing>();
        scene.Relations.ShouldContain(new SceneRelation(leash, SceneRelationKind.WornBy, animal));
        scene.Warnings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("a man walking with a dog sleeping behind him")]
    [InlineData("a man walking a duck")]
    [InlineData("a man and a dog")]
    public void Who_leads_nobody_has_none(string prompt) =>
        Vocabularies.Reader.Read(prompt).Objects.ShouldNotContain(thing => thing.Vector is LeashDrawing);

    [Fact]
    public void A_leash_alone_is_a_thing() => Vocabularies.Reader.Read("a red leash").Objects.ShouldHaveSingleItem().Vector.ShouldBeNull();

    [Theory]
    [InlineData("a man walking a dog on a leash")]
    [InlineData("a robot walking a dog")]
    public void It_goes_from_the_hand_to_the_neck(string prompt)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        var (hand, neck) = (new VectorAnchor(0.5, 0.6), new VectorAnchor(0.3, 0.3));
        var man = new Figure(0.4, 1) { Anchors = new VectorAnchors { Held = hand } };
        var dog = new Figure(1, 0.8)
        {
            Anchors = new VectorAnchors { Head = neck, HeadRadius = 0 },
        };
        var items = new StagePlacer(scene, [man, dog, new Figure(1, 1)], new(512, 512)).Place();
        var (held, worn, leash) = (items[0].Place, items[1].Place, items[2].Place);
        leash.Left.ShouldBe(held.Left + (0.5 * held.Width), 1e-9);
        leash.Top.ShouldBe(Math.Min(held.Top + (0.6 * held.Height), worn.Top + (0.3 * worn.Height)), 1e-9);
        leash.Right.ShouldBe(worn.Left + (0.3 * worn.Width), 1e-9);
        leash.Bottom.ShouldBe(Math.Max(held.Top + (0.6 * held.Height), worn.Top + (0.3 * worn.Height)), 1e-9);
        items[2].Look.IsStretched.ShouldBeTrue();
        items[2].Look.IsMirrored.ShouldBeFalse();
    }

    [Fact]
    public void Who_is_next_to_the_animal_leads_it()
    {
        var scene = Vocabularies.Reader.Read("a man beside a tree, a boy walks his dog");
        var (hand, neck) = (new VectorAnchor(0.5, 0.6), new VectorAnchor(0.3, 0.3));
        var person = new Figure(0.4, 1) { Anchors = new VectorAnchors { Held = hand } };
        Figure[] figures =
        [
            .. scene.Objects.Select(thing =>
                thing.Vector switch
                {
                    PersonDrawing => person,
                    AnimalDrawing => new Figure(1, 0.8)
                    {
                        Anchors = new VectorAnchors { Head = neck, HeadRadius = 0 },
                    },
                    _ => new Figure(1, 1),
                }
            ),
        ];
        var items = new StagePlacer(scene, figures, new(512, 512)).Place();
        var boy = items.First(item => scene.Objects[item.Object].Concept.Caption == "boy").Place;
        var leash = items.First(item => scene.Objects[item.Object].Vector is LeashDrawing).Place;
        (boy.Left + (0.5 * boy.Width)).ShouldBeInRange(leash.Left - 1e-9, leash.Right + 1e-9);
        leash.Width.ShouldBeLessThan(2);
    }
}
