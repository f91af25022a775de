namespace Easel.Scenes.Reading.Topics;

/// <summary>Meals and dishes that no picture is named after.</summary>
internal static class FoodTopics
{
    public static readonly (string Names, string Pictured)[] All =
    [
        (
            "dinner, supper, main course, main dish, main meal, dinner plate, home cooked meal, homemade dinner",
            "a roast turkey, mashed potatoes and green beans"
        ),
        ("meal, a meal, hot meal", "a bowl of soup, a sandwich and a glass of orange juice"),
        ("lunch, lunch special, light lunch, business lunch", "a sandwich, a bowl of soup and a red apple"),
        ("feast, banquet, buffet, big dinner, holiday feast, potluck food", "a roast turkey, a whole pizza, a pie and vegetables"),
        (
            "snack, snacks, snack food, after school snack, finger food, party food, appetizer, appetizers, starter, starters, hors d'oeuvres",
            "a pretzel, popcorn and a cookie"
        ),
        ("leftovers, leftover food", "three slices of pizza in a pizza box"),
        ("comfort food, soul food", "mac and cheese, fried chicken and mashed potatoes"),
        (
            "junk food, fast food, fast food meal, unhealthy food, takeaway, takeaway food, diner food, greasy food",
            "a hamburger, french fries and a cup with straw"
        ),
        ("street food", "a hot dog, a taco and a pretzel"),
        ("sea food, seafood, seafood platter, seafood dinner, shellfish", "a lobster, a shrimp and an oyster"),
        ("vegan food, vegetarian food, plant based food, veggie platter, vegetable platter", "vegetables, a broccoli and an avocado"),
        ("baby food", "a baby and a bowl with spoon"),
        ("picnic food, picnic lunch", "a picnic basket, a sandwich and a red apple"),
        ("camping food, campfire food", "a smore, a sausage and a campfire"),
        ("breakfast food, breakfast foods, big breakfast", "pancakes, a fried egg and bacon"),
        ("desserts, sweet treats, sweets and treats", "a cupcake, a slice of pie and an ice cream"),
        ("dairy, dairy products", "a glass of milk, a cheese wedge and butter"),
        ("baked goods, pastries", "a croissant, a muffin and a loaf of bread"),
        ("meal plan, meal planning, meal prep, weekly planner, weekly meal plan", "a calendar, a fork and a knife"),
        ("road trip snacks, movie snacks, party snacks, healthy snacks", "popcorn, a pretzel and a red apple"),
        ("chili cook-off, cook-off, cook off, chili cook off", "a cooking contest"),
        ("secret recipe, family recipe", "an open book and a cooking pot"),
    ];
}
