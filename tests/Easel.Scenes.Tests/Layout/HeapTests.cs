using Easel.Scenes.Layout;

namespace Easel.Scenes.Tests.Layout;

/// <summary>What is stacked stands one upon the other.</summary>
public sealed class HeapTests
{
    [Fact]
    public void What_is_tall_hides_a_fifth_of_the_next_and_what_is_flat_two_thirds()
    {
        // Drawn from the lowest up; each top is so far above the one below it.
        StageBlocks.Stack(3, new StageRect(0, 0, 10, 10)).Select(place => place.Top).ShouldBe([0, -8, -16]);
        StageBlocks.Stack(3, new StageRect(0, 0, 20, 10)).Select(place => place.Top).ShouldBe([0, -3.5, -7], tolerance: 1e-9);
    }

    [Theory]
    [InlineData("a stack of boxes", 4)]
    [InlineData("a stack of three boxes", 3)]
    [InlineData("two stacks of boxes", 2)]
    public void A_stack_is_as_many_as_are_said(string prompt, int count) =>
        Vocabularies.Reader.Read(prompt).Objects.Single().Count.ShouldBe(count);

    [Theory]
    [InlineData("a stack of boxes", "Stack")]
    [InlineData("a stack of three boxes", "Stack")]
    [InlineData("a pile of stones", "Pile")]
    [InlineData("a heap of potatoes", "Pile")]
    [InlineData("a bunch of carrots", "None")]
    [InlineData("three boxes", "None")]
    public void Only_what_lies_upon_each_other_is_heaped(string prompt, string heap)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects.Single().Heap.ToString().ShouldBe(heap);
        StageLayout.Fits(scene).ShouldBe(heap != "None" || scene.Objects[0].Concept.Drawing is not null);
    }
}
