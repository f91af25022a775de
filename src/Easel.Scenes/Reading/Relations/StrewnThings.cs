using Easel.Scenes.Composition;

namespace Easel.Scenes.Reading.Relations;

/// <summary>What is strewn upon a thing is where that is: in "a pizza with olives on a table" the pizza is on the table.</summary>
internal static class StrewnThings
{
    public static void Rest(List<SceneRelation> relations)
    {
        for (var i = 0; i < relations.Count; i++)
        {
            var said = relations[i];
            if (said.Kind is SceneRelationKind.On or SceneRelationKind.In && Below(said) is { } below)
                relations[i] = said with { First = below };
        }

        int? Below(SceneRelation said)
        {
            var strewn = relations.FindIndex(relation => relation.Kind == SceneRelationKind.StrewnOn && relation.First == said.First);
            return strewn >= 0 && relations[strewn].Second != said.Second ? relations[strewn].Second : null;
        }
    }
}
