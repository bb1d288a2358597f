package org.yishi.desk.script.deed;

/** What one line asks for. */
public sealed interface Deed
        permits PlanDeed,
                AgendaDeed,
                ListDeed,
                ComingDeed,
                FloorDeed,
                VoteDeed,
                CountDeed,
                ResultDeed,
                MatterDeed,
                ForumDeed,
                Expectation {}
